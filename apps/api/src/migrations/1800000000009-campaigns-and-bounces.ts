import type { MigrationInterface, QueryRunner } from 'typeorm';
import { campaignTables } from './campaigns-and-bounces/campaign-tables.js';
import { bounceTables } from './campaigns-and-bounces/bounce-tables.js';

/** Messages to a segment of participants, mails as they are shown again in the portal, and addresses that do not receive them. */
export class CampaignsAndBounces1800000000009 implements MigrationInterface {
  name = 'CampaignsAndBounces1800000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [bounceTables, campaignTables]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

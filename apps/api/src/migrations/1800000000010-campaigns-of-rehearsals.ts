import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rehearsal that is deleted takes its messages along; nobody was written to, because its structures are invented. */
const cascades = `
ALTER TABLE campaign DROP CONSTRAINT campaign_edition_id_fkey;
ALTER TABLE campaign ADD CONSTRAINT campaign_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE;
ALTER TABLE campaign_recipient DROP CONSTRAINT campaign_recipient_campaign_id_fkey;
ALTER TABLE campaign_recipient ADD CONSTRAINT campaign_recipient_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;`;

/** Lets a rehearsal be deleted although a message was drafted for it. */
export class CampaignsOfRehearsals1800000000010 implements MigrationInterface {
  name = 'CampaignsOfRehearsals1800000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cascades);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

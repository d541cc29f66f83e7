import type { MigrationInterface, QueryRunner } from 'typeorm';
import { authTables } from './first-schema/auth-tables.js';
import { catalogueTables } from './first-schema/catalogue-tables.js';
import { tenantTables } from './first-schema/tenant-tables.js';
import { registryTables } from './first-schema/registry-tables.js';
import { policies } from './first-schema/policies.js';

/** The first schema: sign-in, catalogue, tenant tables, global registries, and the row-level security of all of them. */
export class FirstSchema1800000000000 implements MigrationInterface {
  name = 'FirstSchema1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [authTables, catalogueTables, tenantTables, registryTables, policies]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

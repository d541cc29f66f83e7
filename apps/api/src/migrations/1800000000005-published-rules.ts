import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publicationPolicies, publicationTables, publishedStays } from './published-rules/publication-tables.js';
import { sandboxColumns, sandboxPolicies } from './published-rules/sandbox-rows.js';
import { visitCounts } from './published-rules/visit-counts.js';

/** Editions publish their rules and amend them in public, are rehearsed without a trace, and count the physical visits that are ordered. */
export class PublishedRules1800000000005 implements MigrationInterface {
  name = 'PublishedRules1800000000005';

  async up(runner: QueryRunner): Promise<void> {
    const all = [publicationTables, publicationPolicies, publishedStays, sandboxColumns, sandboxPolicies, visitCounts];
    for (const statements of all) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figurePolicies } from './criterion-scores/figure-policies.js';
import { figureTables } from './criterion-scores/figure-tables.js';
import { moveCriterionValues } from './criterion-scores/move-criterion-values.js';

/** A run reads the newest versions in the order of the bytes of their keys, and streams them out of the index. */
const indexes = `
DROP INDEX audit_edition;
CREATE INDEX audit_edition ON audit (edition_id, audit_key COLLATE "C", version DESC);
DROP INDEX site_answers_edition;
CREATE INDEX site_answers_edition ON site_answers (edition_id, registration_id, channel COLLATE "C", version DESC);`;

/**
 * Stores what a figure is made of: criteria with their coefficients and peers, the rows and settings that a run read, and the figures of organisations;
 * and lets each be read by those alone whose participation holds it.
 */
export class CriterionScores1800000000002 implements MigrationInterface {
  name = 'CriterionScores1800000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(figureTables);
    await moveCriterionValues(runner);
    await runner.query(figurePolicies);
    await runner.query(indexes);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { moveCriterionValues } from './criterion-scores/move-criterion-values.js';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** The registration of a row takes part paid: no detail of a site that takes part free of charge leaves the database for its organisation. */
const isPaid = (table: string): string =>
  `EXISTS (SELECT 1 FROM registration r WHERE r.organisation_id = ${table}.organisation_id AND r.id = ${table}.registration_id AND r.kind = 'paid')`;
const isReleased = (table: string): string =>
  `EXISTS (SELECT 1 FROM score_run s WHERE s.id = ${table}.score_run_id AND s.released_at IS NOT NULL)`;

/**
 * Criterion figures are one packed row per site and channel. They do not compress, and are read as a whole: they stay in their row as long as they fit
 * in a page, uncompressed.
 */
const tables = `
CREATE TABLE criterion_score (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, registration_id uuid NOT NULL, channel text NOT NULL, operator_id uuid NOT NULL,
  figures bytea NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id, registration_id, channel),
  CONSTRAINT criterion_score_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT criterion_score_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
) WITH (toast_tuple_target = 8160);
ALTER TABLE criterion_score ALTER COLUMN figures SET STORAGE EXTERNAL;
CREATE TABLE organisation_score (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, operator_id uuid NOT NULL, figures jsonb NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id),
  CONSTRAINT organisation_score_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
ALTER TABLE site_score ADD COLUMN audits jsonb;`;

function policies(table: string, visible: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ${table} TO barometer_app;
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app
  USING (operator_id = ${operator} OR (organisation_id = ${organisation} AND ${visible}));
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});`;
}

/** Audits and answers reach the organisation of a paid registration once the official run of their edition is released: its figures come from them. */
const answersOfPaid = ['audit', 'site_answers'].map(
  (table) => `
DROP POLICY tenant_read ON ${table};
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app
  USING (operator_id = ${operator} OR (organisation_id = ${organisation} AND ${isPaid(table)}
    AND EXISTS (SELECT 1 FROM score_run s WHERE s.edition_id = ${table}.edition_id AND s.is_official AND s.released_at IS NOT NULL)));`,
);

/** A run reads the newest versions in the order of the bytes of their keys, and streams them out of the index. */
const indexes = `
DROP INDEX audit_edition;
CREATE INDEX audit_edition ON audit (edition_id, audit_key COLLATE "C", version DESC);
DROP INDEX site_answers_edition;
CREATE INDEX site_answers_edition ON site_answers (edition_id, registration_id, channel COLLATE "C", version DESC);`;

/** Stores what a figure is made of: criteria with their coefficients and peers, the audits behind a site, and the figures of organisations. */
export class CriterionScores1800000000002 implements MigrationInterface {
  name = 'CriterionScores1800000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await moveCriterionValues(runner);
    const criteriaVisible = `${isPaid('criterion_score')} AND ${isReleased('criterion_score')}`;
    for (const statements of [
      policies('criterion_score', criteriaVisible),
      policies('organisation_score', isReleased('organisation_score')),
      ...answersOfPaid,
      indexes,
    ]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

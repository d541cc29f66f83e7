import type { MigrationInterface, QueryRunner } from 'typeorm';

const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** A provisional run is never released and never official; an edition has one that is current. Only such a run settles. */
const runs = `
ALTER TABLE score_run ADD COLUMN kind text NOT NULL DEFAULT 'full' CONSTRAINT score_run_kind CHECK (kind IN ('full','provisional'));
ALTER TABLE score_run ADD COLUMN is_current boolean NOT NULL DEFAULT false;
ALTER TABLE score_run ADD COLUMN pending_since timestamptz;
ALTER TABLE score_run DROP CONSTRAINT score_run_state;
ALTER TABLE score_run ADD CONSTRAINT score_run_state CHECK (state IN ('queued','computing','settling','computed','failed'));
ALTER TABLE score_run ADD CONSTRAINT score_run_provisional CHECK (
  CASE kind WHEN 'provisional' THEN NOT is_official AND released_at IS NULL ELSE NOT is_current AND state <> 'settling' END);
CREATE UNIQUE INDEX score_run_current ON score_run (edition_id) WHERE is_current;`;

/** What a run is and what it was computed with is said once, when it is made: no update turns a full run into one that may be changed. */
const runRights = `
REVOKE UPDATE ON score_run FROM barometer_app;
GRANT UPDATE (state, is_official, is_current, pending_since, input_hash, audit_count, site_count, within_variance, settings, computed_at, released_at) ON score_run TO barometer_app;
GRANT DELETE ON score_run TO barometer_app;
CREATE POLICY operator_delete ON score_run FOR DELETE TO barometer_app USING (operator_id = ${operator} AND kind = 'provisional');`;

const isProvisional = (table: string): string =>
  `operator_id = ${operator} AND EXISTS (SELECT 1 FROM score_run s WHERE s.id = ${table}.score_run_id AND s.kind = 'provisional')`;

/** Rows of figures change and go where their run is provisional; those of a full run are as they were written, whatever the code above asks for. */
function figureRights(table: string): string {
  return `
DROP POLICY IF EXISTS tenant_update ON ${table};
DROP POLICY IF EXISTS tenant_delete ON ${table};
DROP POLICY IF EXISTS operator_update ON ${table};
GRANT UPDATE, DELETE ON ${table} TO barometer_app;
CREATE POLICY provisional_update ON ${table} FOR UPDATE TO barometer_app USING (${isProvisional(table)}) WITH CHECK (${isProvisional(table)});
CREATE POLICY provisional_delete ON ${table} FOR DELETE TO barometer_app USING (${isProvisional(table)});`;
}

/** The audits of one site: a new one re-scores its site alone. */
const indexes = `
CREATE INDEX audit_registration ON audit (organisation_id, registration_id);`;

/** Gives an edition a run that follows its audits, whose rows may change, and keeps every other run as it was computed. */
export class ProvisionalRuns1800000000003 implements MigrationInterface {
  name = 'ProvisionalRuns1800000000003';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [
      'site_score',
      'peer_statistic',
      'criterion_score',
      'score_lineage',
      'organisation_score',
      'panel_statistic',
    ];
    for (const statements of [runs, runRights, ...tables.map(figureRights), indexes]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

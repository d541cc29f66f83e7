import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** A hash is that of the bytes beside it, whoever wrote them. */
const isHashOf = (hash: string, text: string): string => `${hash} = encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/**
 * The draw of an edition. What is public from the close on and what only from the publication on stand in tables of their own, so that row-level
 * security alone keeps them apart. Each is written once: its key is the edition's, so there is never a second draw. Only a rehearsal
 * that is deleted takes them along.
 */
const tables = `
CREATE TABLE draw (
  edition_id uuid PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE, operator_id uuid NOT NULL REFERENCES operator (id),
  state text NOT NULL CONSTRAINT draw_state CHECK (state IN ('closed','seeded','drawn','scheduled','published')),
  closed_at timestamptz NOT NULL, publishes_at timestamptz, published_at timestamptz,
  CONSTRAINT draw_operator UNIQUE (edition_id, operator_id),
  CONSTRAINT draw_planned CHECK ((publishes_at IS NOT NULL) = (state IN ('scheduled','published'))),
  CONSTRAINT draw_published CHECK ((published_at IS NOT NULL) = (state = 'published'))
);
CREATE TABLE draw_list (
  edition_id uuid PRIMARY KEY, operator_id uuid NOT NULL, rules text NOT NULL, rules_hash text NOT NULL, list text NOT NULL, list_hash text NOT NULL,
  application_count integer NOT NULL, selected_count integer NOT NULL, closed_by uuid,
  CONSTRAINT draw_list_of FOREIGN KEY (edition_id, operator_id) REFERENCES draw (edition_id, operator_id) ON DELETE CASCADE,
  CONSTRAINT draw_list_rules_hash CHECK (${isHashOf('rules_hash', 'rules')}),
  CONSTRAINT draw_list_list_hash CHECK (${isHashOf('list_hash', 'list')})
);
CREATE TABLE draw_value (
  edition_id uuid PRIMARY KEY, operator_id uuid NOT NULL, value text NOT NULL, recorded_by uuid, recorded_at timestamptz NOT NULL,
  CONSTRAINT draw_value_of FOREIGN KEY (edition_id, operator_id) REFERENCES draw (edition_id, operator_id) ON DELETE CASCADE
);
CREATE TABLE draw_outcome (
  edition_id uuid PRIMARY KEY REFERENCES draw_value (edition_id) ON DELETE CASCADE, operator_id uuid NOT NULL, outcome text NOT NULL, drawn_at timestamptz NOT NULL,
  CONSTRAINT draw_outcome_of FOREIGN KEY (edition_id, operator_id) REFERENCES draw (edition_id, operator_id) ON DELETE CASCADE
);`;

/** A rehearsal is its operator's own. */
const isShown = `operator_id = ${operator}
  OR EXISTS (SELECT 1 FROM edition e WHERE e.id = draw.edition_id AND NOT e.is_sandbox)`;

const isOwnEdition = (table: string): string =>
  `operator_id = ${operator} AND EXISTS (SELECT 1 FROM edition e WHERE e.id = ${table}.edition_id AND e.operator_id = ${table}.operator_id)`;

/** A draw goes on until it is published; its outcome cannot be taken back afterwards. */
const drawPolicies = `
ALTER TABLE draw ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (state, publishes_at, published_at) ON draw TO barometer_app;
CREATE POLICY draw_read ON draw FOR SELECT TO barometer_app USING (${isShown});
CREATE POLICY draw_insert ON draw FOR INSERT TO barometer_app WITH CHECK (${isOwnEdition('draw')} AND state = 'closed');
CREATE POLICY draw_update ON draw FOR UPDATE TO barometer_app USING (operator_id = ${operator} AND state <> 'published') WITH CHECK (operator_id = ${operator});`;

/** Never UPDATE, never DELETE. Each row is written in the state of the draw that it belongs to, and read by whoever sees the draw in such a state. */
function writtenOnce(table: string, insertedIn: string, shownIn: string): string {
  const drawIs = (condition: string): string =>
    `EXISTS (SELECT 1 FROM draw d WHERE d.edition_id = ${table}.edition_id AND ${condition})`;
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ${table} TO barometer_app;
CREATE POLICY ${table}_read ON ${table} FOR SELECT TO barometer_app USING (operator_id = ${operator} OR ${drawIs(shownIn)});
CREATE POLICY ${table}_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator} AND ${drawIs(`d.state = '${insertedIn}'`)});`;
}

const policies = [
  drawPolicies,
  writtenOnce('draw_list', 'closed', 'true'),
  writtenOnce('draw_value', 'closed', `d.state = 'published'`),
  writtenOnce('draw_outcome', 'seeded', `d.state = 'published'`),
].join('\n');

/** A structure that was selected has a space before anybody owns it. */
const organisations = `
ALTER TABLE organisation ADD COLUMN awaits_owner boolean NOT NULL DEFAULT false;`;

/** What a selected structure gets once it is claimed is what a free participant gets: its figures, once they are released. */
function readOnceClaimed(table: string): string {
  return `
DROP POLICY tenant_read ON ${table};
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app USING (operator_id = ${operator} OR (organisation_id = ${organisation}
  AND EXISTS (SELECT 1 FROM registration r WHERE r.organisation_id = ${table}.organisation_id AND r.id = ${table}.registration_id
    AND (r.kind <> 'selected' OR r.confirmed_at IS NOT NULL))
  AND EXISTS (SELECT 1 FROM score_run s WHERE s.id = ${table}.score_run_id AND s.released_at IS NOT NULL)));`;
}

/** Draws whose record anybody can compute again, and structures that the operator selects and that may claim their place. */
export class Draws1800000000006 implements MigrationInterface {
  name = 'Draws1800000000006';

  async up(runner: QueryRunner): Promise<void> {
    const claimed = ['site_score', 'peer_statistic'].map(readOnceClaimed);
    for (const statements of [tables, policies, organisations, ...claimed]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

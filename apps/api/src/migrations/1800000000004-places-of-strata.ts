import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** What an edition says of its free places and their draw. Those that exist get one territory, and all their places in the open pool. */
const editions = `
ALTER TABLE edition
  ADD COLUMN is_sandbox boolean NOT NULL DEFAULT false,
  ADD COLUMN territories jsonb NOT NULL DEFAULT '[{"code": "all", "labelFr": "Tous les territoires", "labelEn": "All territories", "regionCodes": null}]',
  ADD COLUMN strata jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN visit_capacity integer CONSTRAINT edition_visit_capacity CHECK (visit_capacity >= 0),
  ADD COLUMN beacon jsonb,
  ADD COLUMN beacon_at timestamptz,
  ADD COLUMN offers_at timestamptz,
  ADD COLUMN days_to_answer integer NOT NULL DEFAULT 10 CONSTRAINT edition_days_to_answer CHECK (days_to_answer BETWEEN 1 AND 90),
  ADD COLUMN details_due_at timestamptz;
UPDATE edition SET strata = coalesce((
  SELECT jsonb_agg(jsonb_build_object('key', code || '.all', 'categoryCode', code, 'territoryCode', 'all', 'places', 0) ORDER BY code)
  FROM jsonb_object_keys(categories) AS code), '[]');`;

/** An application's place in the draw: its own number in the edition, its stratum, and where it waits. */
const registrations = `
ALTER TABLE registration
  ADD COLUMN draw_id text CONSTRAINT registration_draw_id CHECK (draw_id ~ '^[0-9a-f]{32}$'),
  ADD COLUMN stratum_key text,
  ADD COLUMN waiting_rank integer CONSTRAINT registration_waiting_rank CHECK (waiting_rank > 0),
  ADD COLUMN selection_reason text;
CREATE UNIQUE INDEX registration_draw_id_once ON registration (organisation_id, edition_id, draw_id);
CREATE INDEX registration_waiting ON registration (edition_id, waiting_rank, submitted_at) WHERE state = 'waiting';`;

/**
 * One row a place: a place is in one state at a time, so that held, offered, confirmed and free always make up the total. Its label stays for ever.
 * The ledger says how each place moved; nothing in it changes.
 */
const places = `
CREATE TABLE place (
  edition_id uuid NOT NULL REFERENCES edition (id), number integer NOT NULL, operator_id uuid NOT NULL REFERENCES operator (id), label text NOT NULL,
  state text NOT NULL DEFAULT 'free' CONSTRAINT place_state CHECK (state IN ('free','held','offered','confirmed')),
  organisation_id uuid, registration_id uuid, freed_at timestamptz,
  PRIMARY KEY (edition_id, number),
  CONSTRAINT place_taken CHECK ((state = 'free') = (registration_id IS NULL) AND (organisation_id IS NULL) = (registration_id IS NULL)),
  CONSTRAINT place_once UNIQUE (edition_id, registration_id)
);
CREATE INDEX place_free ON place (edition_id, freed_at) WHERE state = 'free';
CREATE TABLE place_event (
  id uuid PRIMARY KEY, sequence bigint GENERATED ALWAYS AS IDENTITY, operator_id uuid NOT NULL, edition_id uuid NOT NULL, place_number integer NOT NULL,
  label text NOT NULL,
  kind text NOT NULL CONSTRAINT place_event_kind CHECK (kind IN ('held','offered','confirmed','declined','expired','withdrawn','added','moved_to_paid')),
  organisation_id uuid, registration_id uuid, actor_id uuid, at timestamptz NOT NULL
);
CREATE INDEX place_event_of_edition ON place_event (edition_id, sequence);`;

/** The places that were counted become rows; the organisations that hold them keep them. */
const movedCounts = `
INSERT INTO place (edition_id, number, operator_id, label)
  SELECT c.edition_id, n, c.operator_id, 'open' FROM place_count c CROSS JOIN LATERAL generate_series(1, c.total) AS n;
WITH holder AS (
  SELECT edition_id, organisation_id, id, CASE state WHEN 'offered' THEN 'offered' ELSE 'confirmed' END AS state,
    row_number() OVER (PARTITION BY edition_id ORDER BY reference) AS n
  FROM registration WHERE kind = 'free' AND state IN ('offered','confirmed','in_field','scored','published'))
UPDATE place p SET state = h.state, organisation_id = h.organisation_id, registration_id = h.id
  FROM holder h WHERE h.edition_id = p.edition_id AND h.n = p.number;
DROP TABLE place_count;`;

/** A place nobody holds, to an organisation of the same operator. */
const left = `(state = 'free' AND operator_id = (SELECT o.operator_id FROM organisation o WHERE o.organisation_id = ${organisation}))`;

/** The operator moves any place; an organisation only the one it holds, and may leave it free. What returns from an update must be readable. */
const placePolicies = `
ALTER TABLE place ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (label, state, organisation_id, registration_id, freed_at) ON place TO barometer_app;
CREATE POLICY place_read ON place FOR SELECT TO barometer_app USING (operator_id = ${operator} OR organisation_id = ${organisation} OR ${left});
CREATE POLICY place_insert ON place FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
CREATE POLICY place_update ON place FOR UPDATE TO barometer_app USING (operator_id = ${operator} OR organisation_id = ${organisation})
  WITH CHECK (operator_id = ${operator} OR organisation_id = ${organisation} OR ${left});
ALTER TABLE place_event ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON place_event TO barometer_app;
CREATE POLICY place_event_read ON place_event FOR SELECT TO barometer_app USING (operator_id = ${operator} OR organisation_id = ${organisation});
CREATE POLICY place_event_insert ON place_event FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator} OR organisation_id = ${organisation});`;

/** Free places become rows with a label of their stratum and a ledger; editions say how their places are drawn. */
export class PlacesOfStrata1800000000004 implements MigrationInterface {
  name = 'PlacesOfStrata1800000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [editions, registrations, places, movedCounts, placePolicies]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

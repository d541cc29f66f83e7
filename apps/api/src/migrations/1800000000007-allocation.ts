import type { MigrationInterface, QueryRunner } from 'typeorm';

const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** One row an edition that was drawn: since when its places are held, and since when everybody knows. No second draw finds room for another. */
const allocation = `
CREATE TABLE allocation (
  edition_id uuid PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE, operator_id uuid NOT NULL REFERENCES operator (id), held_at timestamptz NOT NULL, released_at timestamptz
);
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (released_at) ON allocation TO barometer_app;
CREATE POLICY allocation_use ON allocation FOR ALL TO barometer_app USING (operator_id = ${operator}) WITH CHECK (operator_id = ${operator});`;

/** A place that an amendment added knows which: the same amendment, told twice, adds once. Places on offer are found by when their time passes. */
const places = `
ALTER TABLE place ADD COLUMN amendment_id uuid;
CREATE INDEX place_of_amendment ON place (amendment_id) WHERE amendment_id IS NOT NULL;
CREATE INDEX place_event_of_place ON place_event (edition_id, place_number, sequence);
CREATE INDEX registration_on_offer ON registration (edition_id, offer_expires_at) WHERE state = 'offered';`;

/** Places that were taken before there was a ledger get the lines that lead to where they are. */
const ledgerOfOlderPlaces = `
INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, at)
  SELECT gen_random_uuid(), p.operator_id, p.edition_id, p.number, p.label, k.kind, p.organisation_id, p.registration_id, now()
  FROM place p JOIN unnest(ARRAY['held', 'offered', 'confirmed']) WITH ORDINALITY AS k (kind, step)
    ON k.step <= CASE p.state WHEN 'held' THEN 1 WHEN 'offered' THEN 2 ELSE 3 END
  WHERE p.state <> 'free' AND NOT EXISTS (SELECT 1 FROM place_event e WHERE e.edition_id = p.edition_id AND e.place_number = p.number)
  ORDER BY p.edition_id, p.number, k.step;`;

/** As many places as the rules of the draw say and amendments added: held, offered, confirmed and free make them up, a place being one row in one state. */
const total = `
CREATE VIEW invariant_places WITH (security_invoker = true) AS
SELECT e.id AS edition_id, e.free_places + added.count AS expected, present.count AS present
FROM edition e
CROSS JOIN LATERAL (SELECT count(*) FROM place p WHERE p.edition_id = e.id) AS present
CROSS JOIN LATERAL (SELECT count(*) FROM place_event v WHERE v.edition_id = e.id AND v.kind = 'added') AS added
WHERE e.free_places + added.count <> present.count;`;

/** A place is in the state that its registration is in, and no registration has two, or none where it needs one. */
const placesAndRegistrations = `
CREATE VIEW invariant_place_registrations WITH (security_invoker = true) AS
SELECT p.edition_id, p.registration_id, 'a place that its registration does not answer to' AS offence
FROM place p LEFT JOIN registration r ON r.organisation_id = p.organisation_id AND r.id = p.registration_id
WHERE p.state <> 'free' AND (r.id IS NULL OR r.edition_id <> p.edition_id OR r.kind <> 'free' OR NOT CASE p.state
  WHEN 'held' THEN r.state = 'in_draw' WHEN 'offered' THEN r.state = 'offered' ELSE r.state IN ('confirmed', 'in_field', 'scored', 'published') END)
UNION ALL
SELECT r.edition_id, r.id, 'a registration without its place'
FROM registration r WHERE r.kind = 'free' AND r.state IN ('offered', 'confirmed', 'in_field', 'scored', 'published')
  AND NOT EXISTS (SELECT 1 FROM place p WHERE p.edition_id = r.edition_id AND p.registration_id = r.id)
UNION ALL
SELECT min(p.edition_id::text)::uuid, p.registration_id, 'a registration with several places'
FROM place p WHERE p.registration_id IS NOT NULL GROUP BY p.organisation_id, p.registration_id HAVING count(*) > 1;`;

/** The ledger, read from its first line, leads to where each place is, by steps that exist. */
const ledger = `
CREATE VIEW invariant_place_ledger WITH (security_invoker = true) AS
WITH line AS (
  SELECT edition_id, place_number, kind, registration_id,
    lag(kind) OVER of_place AS before, lag(registration_id) OVER of_place AS holder_before, lead(sequence) OVER of_place AS next
  FROM place_event WINDOW of_place AS (PARTITION BY edition_id, place_number ORDER BY sequence))
SELECT edition_id, place_number, 'a step that does not exist' AS offence FROM line
WHERE NOT CASE kind
  WHEN 'added' THEN before IS NULL
  WHEN 'held' THEN before IS NULL
  WHEN 'offered' THEN (before = 'held' AND registration_id = holder_before) OR coalesce(before, 'added') NOT IN ('held', 'offered', 'confirmed')
  WHEN 'withdrawn' THEN before IN ('held', 'offered', 'confirmed') AND registration_id = holder_before
  WHEN 'moved_to_paid' THEN before IN ('held', 'offered') AND registration_id = holder_before
  ELSE before = 'offered' AND registration_id = holder_before END
UNION ALL
SELECT coalesce(p.edition_id, l.edition_id), coalesce(p.number, l.place_number), 'a place that is elsewhere than its ledger says'
FROM place p FULL JOIN (SELECT * FROM line WHERE next IS NULL) l ON l.edition_id = p.edition_id AND l.place_number = p.number
WHERE p.number IS NULL OR p.state <> CASE WHEN l.kind IN ('held', 'offered', 'confirmed') THEN l.kind ELSE 'free' END
  OR (p.state <> 'free' AND p.registration_id IS DISTINCT FROM l.registration_id);`;

/** Every place keeps its label for ever: each line of the ledger bears it, and a place that nobody won is one of the open pool. */
const labels = `
CREATE VIEW invariant_place_labels WITH (security_invoker = true) AS
SELECT p.edition_id, p.number, p.label FROM place p
WHERE EXISTS (SELECT 1 FROM place_event e WHERE e.edition_id = p.edition_id AND e.place_number = p.number AND e.label <> p.label)
  OR (p.label <> 'open' AND EXISTS (SELECT 1 FROM allocation a WHERE a.edition_id = p.edition_id)
    AND NOT EXISTS (SELECT 1 FROM place_event e WHERE e.edition_id = p.edition_id AND e.place_number = p.number));`;

const views = `
${[total, placesAndRegistrations, ledger, labels].join('\n')}
GRANT SELECT ON invariant_places, invariant_place_registrations, invariant_place_ledger, invariant_place_labels TO barometer_app;`;

/** Places are allotted by a draw, and what must always hold of them can be asked of the database. */
export class Allocation1800000000007 implements MigrationInterface {
  name = 'Allocation1800000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [allocation, places, ledgerOfOlderPlaces, views]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}

import type { PreparedStatement } from '../../../platform/database/prepared.js';

/**
 * Moves the places that registrations hold and writes the ledger. Where several move at once their lines stand in the order of the strata, the open
 * pool last, as the rule of give-backs has it.
 */
export const movePlaces: PreparedStatement = {
  name: 'move_places',
  text: `
WITH holder AS (
  SELECT * FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) AS h (event_id, organisation_id, registration_id)),
moved AS (
  UPDATE place p SET state = $6, freed_at = CASE WHEN $6 = 'free' THEN $10::timestamptz END,
    organisation_id = CASE WHEN $6 <> 'free' THEN h.organisation_id END, registration_id = CASE WHEN $6 <> 'free' THEN h.registration_id END
  FROM holder h WHERE p.edition_id = $1 AND p.registration_id = h.registration_id AND p.state = ANY ($7)
  RETURNING p.number, p.label, h.event_id, h.organisation_id, h.registration_id)
INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, actor_id, at)
SELECT event_id, $2, $1, number, label, $8, organisation_id, registration_id, $9, $10
FROM moved ORDER BY array_position($11::text[], label) NULLS LAST, number
RETURNING place_number AS number, label, registration_id AS "registrationId"`,
};

/** Gives free places, by their numbers, to registrations. */
export const takePlaces: PreparedStatement = {
  name: 'take_places',
  text: `
WITH taken AS (
  SELECT * FROM unnest($3::uuid[], $4::int[], $5::text[], $6::uuid[], $7::uuid[]) AS t (event_id, number, label, organisation_id, registration_id)),
moved AS (
  UPDATE place p SET state = $8, label = t.label, organisation_id = t.organisation_id, registration_id = t.registration_id, freed_at = NULL
  FROM taken t WHERE p.edition_id = $1 AND p.number = t.number AND p.state = 'free'
  RETURNING p.number, p.label, t.event_id, t.organisation_id, t.registration_id)
INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, at)
SELECT event_id, $2, $1, number, label, $8, organisation_id, registration_id, $9 FROM moved ORDER BY array_position($10::text[], label) NULLS LAST, number
RETURNING place_number`,
};

/** Adds places after the last one, free from the instant of the amendment. */
export const addPlaces = `
WITH added AS (
  INSERT INTO place (edition_id, number, operator_id, label, freed_at, amendment_id)
  SELECT $1, (SELECT coalesce(max(number), 0) FROM place WHERE edition_id = $1) + n, $2, $4, $7, $5
  FROM unnest($3::uuid[]) WITH ORDINALITY AS x (event_id, n)
  RETURNING number),
numbered AS (SELECT number, row_number() OVER (ORDER BY number) AS n FROM added)
INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, actor_id, at)
SELECT event_id, $2, $1, number, $4, 'added', $6, $7
FROM numbered JOIN unnest($3::uuid[]) WITH ORDINALITY AS x (event_id, n) USING (n) ORDER BY number`;

/** Free places as they became so. */
export const freePlaces = `
SELECT p.number, p.label, p.freed_at AS "freedAt" FROM place p
LEFT JOIN LATERAL (
  SELECT max(sequence) AS sequence FROM place_event e WHERE e.edition_id = p.edition_id AND e.place_number = p.number) AS line ON true
WHERE p.edition_id = $1 AND p.state = 'free' ORDER BY line.sequence NULLS FIRST, p.number`;

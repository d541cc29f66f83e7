import { tookPartBefore } from '../../registrations/index.js';

/** What history says of first-timers at the close stands on their registration too. @parameter $1 the edition */
export const settleFirstTimers = `
UPDATE registration r SET is_first_time = NOT r.is_first_time FROM edition e
WHERE r.edition_id = $1 AND e.id = $1 AND r.kind = 'free' AND r.state = 'in_draw' AND r.is_first_time = ${tookPartBefore}`;

/** A structure that applies itself takes part in the draw: it is not selected besides. @parameter $1 the edition */
export const endDoubledSelections = `
UPDATE registration s SET state = 'withdrawn'
WHERE s.edition_id = $1 AND s.kind = 'selected' AND s.state = 'selected' AND EXISTS (
  SELECT 1 FROM registration r WHERE r.organisation_id = s.organisation_id AND r.edition_id = $1 AND r.kind = 'free' AND r.state = 'in_draw')`;

/** A structure is in the list: its free application awaits the draw, or it is selected, whether it has confirmed already or not. */
const isListed = `(r.kind = 'free' AND r.state = 'in_draw' OR r.kind = 'selected' AND r.state IN ('selected', 'confirmed'))`;

/** What strata are derived from, each pair once. @parameter $1 the edition */
export const verifiedAttributes = `
SELECT DISTINCT r.category_code AS "categoryCode", r.region_code AS "regionCode" FROM registration r WHERE r.edition_id = $1 AND ${isListed}`;

/** The strata of the list stand on the registrations too: settings may have changed since they were sent. @parameter as of listOfEdition */
export const settleStrata = `
UPDATE registration r SET stratum_key = s.key FROM unnest($2::text[], $3::text[], $4::text[]) AS s (category_code, region_code, key)
WHERE r.edition_id = $1 AND ${isListed} AND s.category_code = r.category_code AND s.region_code IS NOT DISTINCT FROM r.region_code
  AND r.stratum_key IS DISTINCT FROM s.key`;

/**
 * The whole list as one value. Ids are hex digits, which sort alike in every collation but are compared as bytes all the same.
 * @parameter $1 the edition; $2, $3, $4 category, region and stratum of each pair
 */
export const listOfEdition = `
WITH stratum AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[]) AS s (category_code, region_code, key)),
row AS (
  SELECT r.draw_id, r.kind, r.is_first_time, r.selection_reason, s.key FROM registration r
  JOIN stratum s ON s.category_code = r.category_code AND s.region_code IS NOT DISTINCT FROM r.region_code
  WHERE r.edition_id = $1 AND ${isListed})
SELECT json_build_object(
  'applications', coalesce(json_agg(json_build_object('id', draw_id, 'stratum', key, 'first_time', is_first_time) ORDER BY draw_id COLLATE "C")
    FILTER (WHERE kind = 'free'), '[]'),
  'selected_by_operator', coalesce(json_agg(json_build_object('id', draw_id, 'stratum', key, 'reason', selection_reason) ORDER BY draw_id COLLATE "C")
    FILTER (WHERE kind = 'selected'), '[]')) AS list
FROM row`;

/**
 * A job for each that stands in the closed list, wherever its registration has gone since. A rehearsal writes to nobody but those invented for it. They
 * are put in the queue at once, without keys: a mail that is ordered twice is sent once anyway.
 * @parameter $1 the edition; $2 the task; $3 the operator
 */
export const announceToEach = `
WITH listed AS (
  SELECT x ->> 'id' AS draw_id FROM draw_list l, json_array_elements(l.list::json -> 'applications') AS x WHERE l.edition_id = $1
  UNION ALL
  SELECT x ->> 'id' FROM draw_list l, json_array_elements(l.list::json -> 'selected_by_operator') AS x WHERE l.edition_id = $1)
SELECT queue.enqueue($2, coalesce(array_agg(json_build_object('editionId', r.edition_id, 'operatorId', r.operator_id, 'registrationId', r.id)), '{}'))
FROM listed JOIN registration r ON r.edition_id = $1 AND r.draw_id = listed.draw_id
JOIN edition e ON e.id = r.edition_id JOIN organisation o ON o.organisation_id = r.organisation_id
WHERE r.operator_id = $3 AND (o.sandbox_edition_id = e.id OR NOT e.is_sandbox)`;

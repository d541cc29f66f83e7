/** @parameter $1 the edition */
export const applicationsSoFar = `
SELECT stratum_key AS key, count(*) FILTER (WHERE kind = 'free' AND is_first_time)::int AS "firstTimers",
  count(*) FILTER (WHERE kind = 'free' AND NOT is_first_time)::int AS others, count(*) FILTER (WHERE kind = 'selected')::int AS selected
FROM registration WHERE edition_id = $1 AND (kind = 'free' AND state = 'in_draw' OR kind = 'selected' AND state IN ('selected', 'confirmed'))
GROUP BY stratum_key`;

/** @parameter $1 the edition */
export const applicationsOfList = `
WITH row AS (
  SELECT a->>'stratum' AS key, (a->>'first_time')::boolean AS first_time, false AS selected
  FROM draw_list l CROSS JOIN jsonb_array_elements(l.list::jsonb->'applications') AS a WHERE l.edition_id = $1
  UNION ALL
  SELECT s->>'stratum', false, true FROM draw_list l CROSS JOIN jsonb_array_elements(l.list::jsonb->'selected_by_operator') AS s WHERE l.edition_id = $1)
SELECT key, count(*) FILTER (WHERE NOT selected AND first_time)::int AS "firstTimers", count(*) FILTER (WHERE NOT selected AND NOT first_time)::int AS others,
  count(*) FILTER (WHERE selected)::int AS selected
FROM row GROUP BY key`;

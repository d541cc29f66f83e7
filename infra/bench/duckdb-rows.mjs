// The scores in SQL over rows: a row an answer, joined to what its choice is worth. Of several ways to write it this one was
// the fastest: parts of audits as rows (two keys), not sixteen filtered sums, and no row that the results do not need.
import { CHANNELS, DETERMINANTS } from './demonstration-edition.mjs';

/** An answered audit below this coverage has no score; less the tolerance of the method. */
export const LEAST_COVERAGE = 0.6 - 1e-9;

const channels = CHANNELS.map((_, at) => `max(score) FILTER (channel = ${at}) AS channel_${at}`);
const determinants = DETERMINANTS.map(
  (_, at) =>
    `sum(weight * score) FILTER (determinant = ${at}) / sum(weight) FILTER (determinant = ${at}) AS determinant_${at}`,
);

/** Makes the table `result` from the tables of rows. */
export const SCORE_ROWS = `
CREATE TABLE result AS
WITH given AS (
  SELECT audit, determinant, points, weight FROM answer JOIN choice USING (criterion, code)
  UNION ALL
  SELECT audit, determinant, points, weight
  FROM (
    SELECT site, channel, determinant, sum(points) AS points, sum(weight) AS weight
    FROM site_answer JOIN choice USING (criterion, code)
    GROUP BY site, channel, determinant
  ) JOIN audit USING (site, channel)
),
part AS (
  SELECT audit, determinant, sum(points) AS points, sum(weight) AS weight FROM given GROUP BY audit, determinant
),
scored AS (
  SELECT audit, site, channel, points / weight AS score
  FROM (SELECT audit, sum(points) AS points, sum(weight) AS weight FROM part GROUP BY audit)
  JOIN audit USING (audit)
  JOIN (SELECT channel, total_weight FROM channel) USING (channel)
  WHERE outcome = 1 OR weight / total_weight >= ${LEAST_COVERAGE}
),
site_channel AS (
  SELECT site, channel, count(*) AS n, avg(score) AS score FROM scored GROUP BY site, channel
),
site_part AS (
  SELECT site, channel, determinant, avg(points / weight) AS score
  FROM part JOIN scored USING (audit)
  GROUP BY site, channel, determinant
),
channels AS (
  SELECT site, ${channels.join(', ')},
    CASE WHEN count(*) >= 2 AND sum(n) >= 6 THEN sum(weight * score) / sum(weight) END AS overall
  FROM site_channel JOIN channel USING (channel)
  GROUP BY site
),
determinants AS (
  SELECT site, ${determinants.join(', ')} FROM site_part JOIN channel USING (channel) GROUP BY site
)
SELECT site, ${CHANNELS.map((_, at) => `channel_${at}`).join(', ')},
  ${DETERMINANTS.map((_, at) => `determinant_${at}`).join(', ')}, overall
FROM channels LEFT JOIN determinants USING (site)`;

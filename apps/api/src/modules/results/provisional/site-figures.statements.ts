import type { PreparedStatement } from '../../../platform/database/prepared.js';

/** Rows of the run that belong to the named sites. */
const ofSites = 'score_run_id = $1 AND organisation_id = ANY($3::uuid[]) AND registration_id = ANY($4::uuid[])';

/**
 * Puts the figures of a few sites into a run. Peers of a value that is no longer there go: those of the new one are pending. So do the criteria of a
 * channel that has lost its score.
 * @parameter $1 the run, $2 its operator, $3 organisations, $4 registrations, $5 figures and $6 what they came from as JSON; then for each channel of each of them
 *   $7 the organisation, $8 the registration, $9 the channel, $10 packed figures
 */
export const putSites: PreparedStatement = {
  name: 'put_sites',
  text: `
WITH criteria AS (
  SELECT * FROM unnest($7::uuid[], $8::uuid[], $9::text[], $10::bytea[]) AS row (organisation_id, registration_id, channel, figures)
), without_peers AS (
  DELETE FROM peer_statistic WHERE ${ofSites}
), without_channels AS (
  DELETE FROM criterion_score WHERE ${ofSites} AND (registration_id, channel) NOT IN (SELECT registration_id, channel FROM criteria)
), sites AS (
  INSERT INTO site_score (score_run_id, operator_id, organisation_id, registration_id, figures)
  SELECT $1::uuid, $2::uuid, organisation_id, registration_id, figures::jsonb
  FROM unnest($3::uuid[], $4::uuid[], $5::text[]) AS row (organisation_id, registration_id, figures)
  ON CONFLICT (organisation_id, score_run_id, registration_id) DO UPDATE SET figures = EXCLUDED.figures
), lineage AS (
  INSERT INTO score_lineage (score_run_id, operator_id, organisation_id, registration_id, rows)
  SELECT $1::uuid, $2::uuid, organisation_id, registration_id, origin::jsonb
  FROM unnest($3::uuid[], $4::uuid[], $6::text[]) AS row (organisation_id, registration_id, origin)
  ON CONFLICT (organisation_id, score_run_id, registration_id) DO UPDATE SET rows = EXCLUDED.rows
)
INSERT INTO criterion_score (score_run_id, operator_id, organisation_id, registration_id, channel, figures)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, channel, figures FROM criteria
ON CONFLICT (organisation_id, score_run_id, registration_id, channel) DO UPDATE SET figures = EXCLUDED.figures`,
};

/**
 * Sites that were re-scored in one run, and whose peers are pending therefore, where another run holds other versions of their audits.
 * @parameter $1 the run they were re-scored in, $2 the other one
 */
export const pendingSitesThatDiffer = `
SELECT s.registration_id AS id FROM score_lineage s
LEFT JOIN score_lineage other ON other.organisation_id = s.organisation_id AND other.registration_id = s.registration_id AND other.score_run_id = $2
WHERE s.score_run_id = $1 AND s.rows - 'site' IS DISTINCT FROM other.rows - 'site' AND NOT EXISTS (
  SELECT 1 FROM peer_statistic p
  WHERE p.organisation_id = s.organisation_id AND p.score_run_id = s.score_run_id AND p.registration_id = s.registration_id)`;

/**
 * All rows of a run in one of the tables of figures, found by the organisations of its edition: an index on the run would have to be kept for every
 * row of every run.
 * @parameter $1 the edition, $2 the run
 */
export function removeFigures(table: string): string {
  return `
DELETE FROM ${table} f USING (SELECT DISTINCT organisation_id FROM registration WHERE edition_id = $1) o
WHERE f.organisation_id = o.organisation_id AND f.score_run_id = $2`;
}

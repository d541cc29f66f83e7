/** Rows of a run that belong to named sites. @parameter $1 the run, $2 organisations, $3 registrations */
const ofSites = 'score_run_id = $1 AND organisation_id = ANY($2::uuid[]) AND registration_id = ANY($3::uuid[])';

/** Peers of a value that is no longer there; those of the new value are pending. */
export const removePeers = `DELETE FROM peer_statistic WHERE ${ofSites}`;

/** All channels: one of them may have lost its score. */
export const removeCriteria = `DELETE FROM criterion_score WHERE ${ofSites}`;

/** @parameter $1 the run, $2 its operator, $3 organisations, $4 registrations, $5 figures and $6 audits as JSON */
export const putSites = `
INSERT INTO site_score (score_run_id, operator_id, organisation_id, registration_id, figures, audits)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, figures::jsonb, audits::jsonb
FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[]) AS row (organisation_id, registration_id, figures, audits)
ON CONFLICT (organisation_id, score_run_id, registration_id) DO UPDATE SET figures = EXCLUDED.figures, audits = EXCLUDED.audits`;

/** @parameter $1 the run, $2 its operator, $3 organisations, $4 registrations, $5 channels and $6 packed figures */
export const putCriteria = `
INSERT INTO criterion_score (score_run_id, operator_id, organisation_id, registration_id, channel, figures)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, channel, figures
FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::bytea[]) AS row (organisation_id, registration_id, channel, figures)`;

/**
 * Sites that were re-scored in one run, and whose peers are pending therefore, where another run holds other versions of their audits.
 * @parameter $1 the run they were re-scored in, $2 the other one
 */
export const pendingSitesThatDiffer = `
SELECT s.registration_id AS id FROM site_score s
LEFT JOIN site_score other ON other.organisation_id = s.organisation_id AND other.registration_id = s.registration_id AND other.score_run_id = $2
WHERE s.score_run_id = $1 AND s.audits IS DISTINCT FROM other.audits AND NOT EXISTS (
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

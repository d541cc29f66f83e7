/** The value of one row out of a packed column. */
function piece(parameter: number, row: string): string {
  return `substring($${parameter}::bytea FROM ${row}_start FOR ${row}_length)`;
}

/** The same for JSON. */
function json(parameter: number, row: string): string {
  return `convert_from(${piece(parameter, row)}, 'UTF8')::jsonb`;
}

/** @parameter $1 the run, $2 its operator, $3 organisations and $4 registrations, $5 to $7 figures, packed */
export const insertSites = `
INSERT INTO site_score (score_run_id, operator_id, organisation_id, registration_id, figures)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, ${json(5, 'figures')}
FROM unnest($3::uuid[], $4::uuid[], $6::integer[], $7::integer[]) AS row (organisation_id, registration_id, figures_start, figures_length)`;

/** @parameter $1 the run, $2 its operator, $3 organisations and $4 registrations, $5 to $7 what their figures came from, packed */
export const insertLineage = `
INSERT INTO score_lineage (score_run_id, operator_id, organisation_id, registration_id, rows)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, ${json(5, 'rows')}
FROM unnest($3::uuid[], $4::uuid[], $6::integer[], $7::integer[]) AS row (organisation_id, registration_id, rows_start, rows_length)`;

/** @parameter $1 the run, $2 its operator, $3 organisations and $4 registrations, $5 to $7 peers, packed */
export const insertPeers = `
INSERT INTO peer_statistic (score_run_id, operator_id, organisation_id, registration_id, peers)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, ${json(5, 'peers')}
FROM unnest($3::uuid[], $4::uuid[], $6::integer[], $7::integer[]) AS row (organisation_id, registration_id, peers_start, peers_length)`;

/** @parameter $1 the run, $2 its operator, $3 organisations and $4 registrations, $5 to $7 figures, packed, $8 the channel */
export const insertCriteria = `
INSERT INTO criterion_score (score_run_id, operator_id, organisation_id, registration_id, channel, figures)
SELECT $1::uuid, $2::uuid, organisation_id, registration_id, $8::text, ${piece(5, 'figures')}
FROM unnest($3::uuid[], $4::uuid[], $6::integer[], $7::integer[]) AS row (organisation_id, registration_id, figures_start, figures_length)`;

/** @parameter $1 the run, $2 its operator, $3 organisations, $4 to $6 figures, packed */
export const insertOrganisations = `
INSERT INTO organisation_score (score_run_id, operator_id, organisation_id, figures)
SELECT $1::uuid, $2::uuid, organisation_id, ${json(4, 'figures')}
FROM unnest($3::uuid[], $5::integer[], $6::integer[]) AS row (organisation_id, figures_start, figures_length)`;

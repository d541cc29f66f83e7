/** A site of a run, as the command line of the scoring method reads it. */
export interface RunSite {
  readonly siteId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly region: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
}

/** A version of an audit that a run read. */
export interface RunAudit {
  readonly auditId: string;
  readonly siteId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly answers: Buffer;
}

/** A version of the site answers of one channel that a run read. */
export interface RunSheet {
  readonly siteId: string;
  readonly channel: string;
  readonly answers: Buffer;
}

/** A site's figures as they are stored. */
export interface RunFigures {
  readonly siteId: string;
  readonly figures: object;
  readonly peers: object;
}

/** @parameter $1 the run */
export const sitesOfRun = `
SELECT r.reference AS "siteId", f.organisation_id AS "organisationId", site.category, site.region, site."isCentral", site."isCertified"
FROM score_lineage f JOIN registration r ON r.organisation_id = f.organisation_id AND r.id = f.registration_id
CROSS JOIN jsonb_to_record(f.rows->'site') AS site (category text, region text, "isCentral" boolean, "isCertified" boolean)
WHERE f.score_run_id = $1 ORDER BY r.reference COLLATE "C"`;

/** @parameter $1 the run */
export const auditsOfRun = `
SELECT a.audit_key AS "auditId", r.reference AS "siteId", a.channel, a.outcome, a.answers
FROM score_lineage f JOIN registration r ON r.organisation_id = f.organisation_id AND r.id = f.registration_id
CROSS JOIN jsonb_to_recordset(f.rows->'audits') AS read ("auditKey" text, version integer)
JOIN audit a ON a.organisation_id = r.organisation_id AND a.edition_id = r.edition_id AND a.audit_key = read."auditKey"
  AND a.version = read.version AND a.registration_id = r.id
WHERE f.score_run_id = $1`;

/** @parameter $1 the run */
export const sheetsOfRun = `
SELECT r.reference AS "siteId", a.channel, a.answers
FROM score_lineage f JOIN registration r ON r.organisation_id = f.organisation_id AND r.id = f.registration_id
CROSS JOIN jsonb_to_recordset(f.rows->'sheets') AS read (channel text, version integer)
JOIN site_answers a ON a.organisation_id = r.organisation_id AND a.registration_id = r.id AND a.channel = read.channel AND a.version = read.version
WHERE f.score_run_id = $1`;

/** Whether the run has sites of which it did not keep what they were computed from. @parameter $1 the run */
export const lacksLineage = `
SELECT EXISTS (
  SELECT 1 FROM site_score f LEFT JOIN score_lineage l USING (organisation_id, score_run_id, registration_id)
  WHERE f.score_run_id = $1 AND l.rows IS NULL) AS lacks`;

/** @parameter $1 the run */
export const figuresOfRun = `
SELECT r.reference AS "siteId", f.figures, p.peers
FROM site_score f JOIN peer_statistic p USING (organisation_id, score_run_id, registration_id)
JOIN registration r ON r.organisation_id = f.organisation_id AND r.id = f.registration_id
WHERE f.score_run_id = $1 ORDER BY r.reference COLLATE "C"`;

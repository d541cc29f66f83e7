/** One version of an audit, as it is stored. */
export interface StoredAudit {
  readonly auditId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly answers: Buffer;
}

/** One version of the site answers of a channel, as they are stored. */
export interface StoredSheet {
  readonly channel: string;
  readonly answers: Buffer;
}

/**
 * @parameter $1 the organisation, $2 the registration, $3 keys of audits and $4 their versions
 */
export const auditsOfRun = `
SELECT a.audit_key AS "auditId", a.channel, a.outcome, a.answers
FROM unnest($3::text[], $4::integer[]) AS wanted (audit_key, version)
JOIN registration r ON r.organisation_id = $1 AND r.id = $2
JOIN audit a ON a.organisation_id = r.organisation_id AND a.edition_id = r.edition_id AND a.audit_key = wanted.audit_key
  AND a.version = wanted.version AND a.registration_id = r.id`;

/**
 * @parameter $1 the organisation, $2 the registration, $3 channels and $4 the versions of their site answers
 */
export const sheetsOfRun = `
SELECT s.channel, s.answers
FROM unnest($3::text[], $4::integer[]) AS wanted (channel, version)
JOIN site_answers s ON s.organisation_id = $1 AND s.registration_id = $2 AND s.channel = wanted.channel AND s.version = wanted.version`;

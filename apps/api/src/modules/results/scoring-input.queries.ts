import { auditedStates } from '../registrations/index.js';

/** A site that is scored. */
export interface SiteRow {
  readonly siteId: string;
  readonly registrationId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly region: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
}

/** The newest version of an audit of a scored site. */
export interface AuditRow {
  readonly auditId: string;
  readonly version: number;
  readonly siteId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly gridVersionId: string;
  readonly answers: Buffer;
}

/** The newest version of the site answers of a scored site on one channel. */
export interface SheetRow {
  readonly siteId: string;
  readonly channel: string;
  readonly version: number;
  readonly gridVersionId: string;
  readonly answers: Buffer;
}

/** Registrations whose sites are in the panel: those whose audits the field work does. A withdrawn one leaves with its audits. */
const scoredStates = `(${auditedStates.map((state) => `'${state}'`).join(', ')})`;

/** The "C" collation compares bytes, which for UTF-8 is the order the scoring method asks for. */
const byBytes = 'COLLATE "C"';

/** @parameter $1 the edition */
export const sitesToScore = `
SELECT r.reference AS "siteId", r.id AS "registrationId", r.organisation_id AS "organisationId", r.category_code AS category,
       coalesce(r.region_code, '') AS region, s.is_central AS "isCentral", s.is_certified AS "isCertified"
FROM registration r JOIN site s ON s.organisation_id = r.organisation_id AND s.id = r.site_id
WHERE r.edition_id = $1 AND r.state IN ${scoredStates} ORDER BY r.reference ${byBytes}`;

/** @parameter $1 the edition */
export const auditsToScore = `
SELECT a.audit_key AS "auditId", a.version, r.reference AS "siteId", a.channel, a.outcome, a.grid_version_id AS "gridVersionId", a.answers
FROM (SELECT DISTINCT ON (audit_key) * FROM audit WHERE edition_id = $1 ORDER BY audit_key, version DESC) a
JOIN registration r ON r.organisation_id = a.organisation_id AND r.id = a.registration_id
WHERE r.state IN ${scoredStates} ORDER BY a.audit_key ${byBytes}`;

/** @parameter $1 the edition */
export const countAuditsToScore = `
SELECT count(DISTINCT a.audit_key)::int AS count
FROM audit a JOIN registration r ON r.organisation_id = a.organisation_id AND r.id = a.registration_id
WHERE a.edition_id = $1 AND r.state IN ${scoredStates}`;

/** @parameter $1 the edition */
export const sheetsToScore = `
SELECT r.reference AS "siteId", a.channel, a.version, a.grid_version_id AS "gridVersionId", a.answers
FROM (SELECT DISTINCT ON (registration_id, channel) * FROM site_answers WHERE edition_id = $1 ORDER BY registration_id, channel, version DESC) a
JOIN registration r ON r.organisation_id = a.organisation_id AND r.id = a.registration_id
WHERE r.state IN ${scoredStates} ORDER BY r.reference ${byBytes}, a.channel ${byBytes}`;

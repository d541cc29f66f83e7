import type { PreparedStatement } from '../../platform/database/prepared.js';
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

/** The newest version of an audit. */
export interface AuditRow {
  readonly auditId: string;
  readonly version: number;
  readonly registrationId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly gridVersionId: string;
  readonly answers: Buffer;
}

/** The newest version of the site answers of a site on one channel. */
export interface SheetRow {
  readonly registrationId: string;
  readonly channel: string;
  readonly version: number;
  readonly gridVersionId: string;
  readonly answers: Buffer;
}

/** Registrations whose sites are in the panel: those whose audits the field work does. A withdrawn one leaves with its audits. */
const scoredStates = `(${auditedStates.map((state) => `'${state}'`).join(', ')})`;

/** The "C" collation compares bytes, which for UTF-8 is the order the scoring method asks for. */
const byBytes = 'COLLATE "C"';

const auditColumns =
  'audit_key AS "auditId", version, registration_id AS "registrationId", channel, outcome, grid_version_id AS "gridVersionId", answers';
const sheetColumns =
  'registration_id AS "registrationId", channel, version, grid_version_id AS "gridVersionId", answers';

const scoredSites = `
SELECT r.reference AS "siteId", r.id AS "registrationId", r.organisation_id AS "organisationId", r.category_code AS category,
       coalesce(r.region_code, '') AS region, s.is_central AS "isCentral", s.is_certified AS "isCertified"
FROM registration r JOIN site s ON s.organisation_id = r.organisation_id AND s.id = r.site_id
WHERE r.edition_id = $1 AND r.state IN ${scoredStates}`;

/** @parameter $1 the edition */
export const sitesToScore = `${scoredSites} ORDER BY r.reference ${byBytes}`;

/** @parameter $1 the edition, $2 registrations of it */
export const namedSitesToScore: PreparedStatement = {
  name: 'named_sites_to_score',
  text: `${scoredSites} AND r.id = ANY($2::uuid[])`,
};

/**
 * The newest version of every audit of an edition, in the order of its index: those of sites that are not scored are left out by the reader, since a
 * join would have millions of rows sorted again.
 * @parameter $1 the edition
 */
export const newestAudits = `
SELECT DISTINCT ON (audit_key ${byBytes}) ${auditColumns}
FROM audit WHERE edition_id = $1 ORDER BY audit_key ${byBytes}, version DESC`;

/** Those of a few sites. @parameter $1 their organisations, $2 their registrations */
export const newestAuditsOfSites: PreparedStatement = {
  name: 'newest_audits_of_sites',
  text: `
SELECT DISTINCT ON (audit_key ${byBytes}) ${auditColumns}
FROM audit WHERE organisation_id = ANY($1::uuid[]) AND registration_id = ANY($2::uuid[]) ORDER BY audit_key ${byBytes}, version DESC`,
};

/** The same for site answers. @parameter $1 the edition */
export const newestSheets = `
SELECT DISTINCT ON (registration_id, channel ${byBytes}) ${sheetColumns}
FROM site_answers WHERE edition_id = $1 ORDER BY registration_id, channel ${byBytes}, version DESC`;

/** Those of a few sites. @parameter $1 their organisations, $2 their registrations */
export const newestSheetsOfSites: PreparedStatement = {
  name: 'newest_sheets_of_sites',
  text: `
SELECT DISTINCT ON (registration_id, channel ${byBytes}) ${sheetColumns}
FROM site_answers WHERE organisation_id = ANY($1::uuid[]) AND registration_id = ANY($2::uuid[])
ORDER BY registration_id, channel ${byBytes}, version DESC`,
};

/** Every audit has a first version. @parameter $1 the edition */
export const countAudits = `SELECT count(*)::int AS count FROM audit WHERE edition_id = $1 AND version = 1`;

/** Whether an audit of a site that takes part is there. @parameter $1 the edition */
export const hasAuditToScore = `
SELECT EXISTS (
  SELECT 1 FROM audit a JOIN registration r ON r.organisation_id = a.organisation_id AND r.id = a.registration_id
  WHERE a.edition_id = $1 AND r.state IN ${scoredStates}) AS "exists"`;

import type { RequestContext } from '../../platform/context/request-context.js';
import { auditedStates } from '../registrations/index.js';
import type { ImportSite } from './domain/audit-files.js';
import type { KnownAudit, KnownAudits, KnownSheet } from './domain/compare-with-known.js';

/** The registrations of an edition, by reference, as far as an import needs them. */
export async function importSites(context: RequestContext, editionId: string): Promise<Map<string, ImportSite>> {
  const manager = await context.manager();
  const rows: ImportSite[] = await manager.query(
    `SELECT r.reference, r.id AS "registrationId", r.organisation_id AS "organisationId", r.state = ANY($2) AS "isConfirmed",
            r.physical_visits AS "physicalVisits", s.has_social_account AS "hasSocialAccount"
     FROM registration r JOIN site s ON s.organisation_id = r.organisation_id AND s.id = r.site_id
     WHERE r.edition_id = $1 ORDER BY r.reference`,
    [editionId, [...auditedStates]],
  );
  return new Map(rows.map((row) => [row.reference, row]));
}

/** The newest versions of an edition's audits and site answers. */
export async function knownAudits(context: RequestContext, editionId: string): Promise<KnownAudits> {
  const manager = await context.manager();
  const audits: (KnownAudit & { auditKey: string })[] = await manager.query(
    `SELECT DISTINCT ON (audit_key COLLATE "C") audit_key AS "auditKey", registration_id AS "registrationId", channel, outcome, version, answers
     FROM audit WHERE edition_id = $1 ORDER BY audit_key COLLATE "C", version DESC`,
    [editionId],
  );
  const sheets: (KnownSheet & { key: string })[] = await manager.query(
    `SELECT DISTINCT ON (registration_id, channel COLLATE "C") registration_id || E'\\n' || channel AS key, version, answers
     FROM site_answers WHERE edition_id = $1 ORDER BY registration_id, channel COLLATE "C", version DESC`,
    [editionId],
  );
  return {
    audits: new Map(audits.map((audit) => [audit.auditKey, audit])),
    sheets: new Map(sheets.map((sheet) => [sheet.key, sheet])),
  };
}

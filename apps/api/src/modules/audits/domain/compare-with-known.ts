import { ABSENT, criteriaOf, type Grid } from '@barometer/scoring';
import { answerBytes } from './answer-bytes.js';
import type { AuditFiles, ImportedAudit, ImportedSheet } from './audit-files.js';

/** The newest version of an audit that the platform already holds. */
export interface KnownAudit {
  readonly registrationId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly version: number;
  readonly answers: Uint8Array;
}

export interface KnownSheet {
  readonly version: number;
  readonly answers: Uint8Array;
}

export interface KnownAudits {
  readonly audits: ReadonlyMap<string, KnownAudit>;
  /** By registration id and channel, joined by a line feed. */
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

/** What an import would write: each with the number of its new version. */
export interface ImportChanges {
  readonly audits: readonly { readonly audit: ImportedAudit; readonly version: number }[];
  readonly sheets: readonly { readonly sheet: ImportedSheet; readonly version: number }[];
  readonly newAudits: number;
  readonly changedAudits: number;
  readonly unchangedAudits: number;
}

/** Compares the files with what is known. An audit that is the same to the last bit is left alone: the same file twice changes nothing. */
export function changesOf(files: AuditFiles, known: KnownAudits): ImportChanges {
  const audits: { audit: ImportedAudit; version: number }[] = [];
  let newAudits = 0;
  for (const audit of files.audits.values()) {
    const before = known.audits.get(audit.auditKey);
    if (before === undefined) newAudits += 1;
    else if (isSameAudit(audit, before)) continue;
    audits.push({ audit, version: (before?.version ?? 0) + 1 });
  }
  const sheets: { sheet: ImportedSheet; version: number }[] = [];
  for (const sheet of files.sheets.values()) {
    const before = known.sheets.get(`${sheet.site.registrationId}\n${sheet.channel}`);
    if (before !== undefined && answerBytes(sheet.answers).equals(before.answers)) continue;
    sheets.push({ sheet, version: (before?.version ?? 0) + 1 });
  }
  return {
    audits,
    sheets,
    newAudits,
    changedAudits: audits.length - newAudits,
    unchangedAudits: files.audits.size - audits.length,
  };
}

function isSameAudit(audit: ImportedAudit, before: KnownAudit): boolean {
  return (
    audit.site.registrationId === before.registrationId &&
    audit.channel === before.channel &&
    audit.outcome === before.outcome &&
    answerBytes(audit.answers).equals(before.answers)
  );
}

/**
 * What only shows when both files were read whole: incomplete audits, sites without an answer their audits need, and audits known for another site.
 * Problems are added to `files`.
 */
export function reportIncomplete(files: AuditFiles, known: KnownAudits, grid: Grid): void {
  const audited = new Map<string, ImportedAudit>();
  for (const audit of files.audits.values()) {
    const before = known.audits.get(audit.auditKey);
    if (before !== undefined && before.registrationId !== audit.site.registrationId) {
      files.report('audits', audit.line, 'audit_id', 'audit_of_another_site', audit.auditKey);
    }
    if (audit.outcome === 'answered') {
      criteriaOf(grid, audit.channel, 'audit').forEach((criterion, index) => {
        if (audit.answers[index] === ABSENT && !criterion.conditional)
          files.report('audits', audit.line, 'audit_id', 'missing_answer', criterion.id);
      });
    }
    const key = `${audit.site.reference}\n${audit.channel}`;
    if (!audited.has(key)) audited.set(key, audit);
  }
  for (const [key, audit] of audited) {
    const sheet = files.sheets.get(key);
    // A site whose answers are already known need not repeat them.
    if (sheet === undefined && known.sheets.has(`${audit.site.registrationId}\n${audit.channel}`)) continue;
    criteriaOf(grid, audit.channel, 'site').forEach((criterion, index) => {
      if (criterion.conditional || (sheet !== undefined && sheet.answers[index] !== ABSENT)) return;
      files.report(
        sheet === undefined ? 'audits' : 'answers',
        sheet?.line ?? audit.line,
        'site_id',
        'missing_site_answer',
        criterion.id,
      );
    });
  }
}

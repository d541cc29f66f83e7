import {
  ABSENT,
  type Criterion,
  criteriaOf,
  type Grid,
  NOT_APPLICABLE,
  type Outcome,
  type RawValue,
  scoreOfAnswer,
} from '@barometer/scoring';
import { type AuditedSite, isAuditedOn } from './planned-audits.js';
import type { ImportProblem, ImportProblemCode } from './import-problems.js';
import { rawValueOf } from './raw-value.js';

export const auditsHeader = ['audit_id', 'site_id', 'channel', 'outcome'] as const;
export const answersHeader = ['audit_id', 'site_id', 'criterion_id', 'value'] as const;

/** A registration that the files may speak of. */
export interface ImportSite extends AuditedSite {
  readonly registrationId: string;
  readonly organisationId: string;
  readonly isConfirmed: boolean;
}

export interface ImportedAudit {
  readonly auditKey: string;
  readonly line: number;
  readonly site: ImportSite;
  readonly channel: string;
  readonly outcome: Outcome;
  readonly answers: Float64Array;
}

/** The site answers of one channel of one site. */
export interface ImportedSheet {
  readonly site: ImportSite;
  readonly channel: string;
  readonly line: number;
  readonly answers: Float64Array;
}

const keptProblems = 100;
const longestSubject = 80;
const longestAuditKey = 100;

/**
 * Reads the rows of the two files together, audits first, and gathers every problem with its line and column. Answers are packed as they come, so
 * that a large import holds numbers, not text.
 */
export class AuditFiles {
  readonly audits = new Map<string, ImportedAudit>();
  readonly sheets = new Map<string, ImportedSheet>();
  readonly problems: ImportProblem[] = [];
  problemCount = 0;
  answerCount = 0;
  private readonly criteria: ReadonlyMap<string, { criterion: Criterion; index: number }>;
  private readonly channels: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly sites: ReadonlyMap<string, ImportSite>,
  ) {
    this.channels = new Set(grid.channels);
    this.criteria = new Map(
      grid.channels.flatMap((channel) =>
        (['audit', 'site'] as const).flatMap((level) =>
          criteriaOf(grid, channel, level).map((criterion, index) => [criterion.id, { criterion, index }] as const),
        ),
      ),
    );
  }

  /** Notes a problem; only the first hundred are kept, all are counted. */
  report(file: ImportProblem['file'], line: number, column: string, code: ImportProblemCode, subject: string): void {
    this.problemCount += 1;
    if (this.problems.length >= keptProblems) return;
    // A character cut in two is none, and the database would refuse the whole list for it.
    this.problems.push({ file, line, column, code, subject: subject.slice(0, longestSubject).toWellFormed() });
  }

  readAudit([auditKey, reference, channel, outcome]: readonly string[], line: number): void {
    const report = (column: string, code: ImportProblemCode, subject = ''): void =>
      this.report('audits', line, column, code, subject);
    const site = this.site(reference ?? '', (code) => report('site_id', code, reference));
    if (!this.channels.has(channel ?? '')) return report('channel', 'unknown_channel', channel);
    if (outcome !== 'answered' && outcome !== 'no_answer') return report('outcome', 'unknown_outcome', outcome);
    if (auditKey === undefined || auditKey === '') return report('audit_id', 'empty_audit_id');
    if (auditKey.length > longestAuditKey) return report('audit_id', 'audit_id_too_long', auditKey);
    if (this.audits.has(auditKey)) return report('audit_id', 'duplicate_audit', auditKey);
    if (site === null || channel === undefined) return;
    if (!isAuditedOn(site, channel)) return report('channel', 'channel_not_ordered', channel);
    this.audits.set(auditKey, { auditKey, line, site, channel, outcome, answers: this.blank(channel, 'audit') });
  }

  readAnswer([auditKey, reference, criterionId, text]: readonly string[], line: number): void {
    this.answerCount += 1;
    const report = (column: string, code: ImportProblemCode, subject = ''): void =>
      this.report('answers', line, column, code, subject);
    const known = this.criteria.get(criterionId ?? '');
    if (known === undefined) return report('criterion_id', 'unknown_criterion', criterionId);
    const { criterion, index } = known;
    const level = auditKey === '' ? 'site' : 'audit';
    if (criterion.level !== level) return report('audit_id', 'wrong_level', criterionId);
    const answers =
      level === 'audit'
        ? this.answersOfAudit(auditKey ?? '', reference ?? '', criterion, report)
        : this.answersOfSite(reference ?? '', criterion, line, report);
    if (answers === null) return;
    const value = rawValueOf(text ?? '');
    if (value === undefined || (value !== null && scoreOfAnswer(criterion, value) === undefined))
      return report('value', 'unknown_value', text);
    if (value === null && !criterion.conditional) return report('value', 'null_on_unconditional', criterionId);
    if (answers[index] !== ABSENT) return report('criterion_id', 'duplicate_answer', criterionId);
    answers[index] = coded(value);
  }

  private answersOfAudit(
    auditKey: string,
    reference: string,
    criterion: Criterion,
    report: (column: string, code: ImportProblemCode, subject?: string) => void,
  ): Float64Array | null {
    const audit = this.audits.get(auditKey);
    if (audit === undefined) report('audit_id', 'unknown_audit', auditKey);
    else if (audit.site.reference !== reference) report('site_id', 'site_is_not_the_audits', reference);
    else if (audit.channel !== criterion.channel) report('criterion_id', 'other_channel', criterion.id);
    else return audit.answers;
    return null;
  }

  private answersOfSite(
    reference: string,
    criterion: Criterion,
    line: number,
    report: (column: string, code: ImportProblemCode, subject?: string) => void,
  ): Float64Array | null {
    const key = `${reference}\n${criterion.channel}`;
    const known = this.sheets.get(key);
    if (known !== undefined) return known.answers;
    const site = this.site(reference, (code) => report('site_id', code, reference));
    if (site === null) return null;
    const sheet = { site, channel: criterion.channel, line, answers: this.blank(criterion.channel, 'site') };
    this.sheets.set(key, sheet);
    return sheet.answers;
  }

  private site(reference: string, report: (code: ImportProblemCode) => void): ImportSite | null {
    const site = this.sites.get(reference);
    if (site?.isConfirmed === true) return site;
    report(site === undefined ? 'unknown_site' : 'not_confirmed');
    return null;
  }

  private blank(channel: string, level: 'audit' | 'site'): Float64Array {
    return new Float64Array(criteriaOf(this.grid, channel, level).length).fill(ABSENT);
  }
}

function coded(value: RawValue): number {
  if (value === null) return NOT_APPLICABLE;
  return typeof value === 'boolean' ? Number(value) : value;
}

import type { EditionScoring } from '../../edition-scoring.js';
import { NO_SCORE, type AnswerStore } from '../../kernel/answer-store.js';
import { answerTargets, UNKNOWN_VALUE, type AnswerTarget, type AnswerTargets } from './answer-target.js';
import { IdMemory } from './id-memory.js';
import type { Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import type { PlacedSites } from './placed-sites.js';
import type { AuditsRead } from './read-audits.js';
import { readTable, type TableSink } from './table-reader.js';
import type { CsvRow } from '../text/csv-row.js';
import { ownerText, quotedText, shownText } from '../text/shown-text.js';

/** What the checks of the answers rest on. */
export interface AnswerContext {
  readonly scoring: EditionScoring;
  readonly sites: PlacedSites;
  readonly audits: AuditsRead;
  /** Whether the grid could be read: otherwise no criterion may be called unknown. */
  readonly hasGrid: boolean;
  readonly problems: InputProblems;
}

/** What a row says, as far as it is known: places in the store and the register, -1 where nothing is there by that id. */
interface AnswerRow {
  readonly isOfSite: boolean;
  readonly audit: number;
  readonly site: number;
  readonly target: AnswerTarget | undefined;
}

class AnswersReader implements TableSink {
  private readonly store: AnswerStore;
  private readonly criteria: AnswerTargets;
  private readonly audits: IdMemory;

  constructor(private readonly context: AnswerContext) {
    this.store = context.scoring.answers;
    this.criteria = answerTargets(context.scoring.plan);
    this.audits = new IdMemory(this.store.auditIds);
  }

  row(row: CsvRow): void {
    const { store } = this;
    const { bytes, starts, ends } = row;
    const said = this.understand(row);
    const { audit, target } = said;
    if (!target || !this.isInPlace(said)) return this.explain(row, said);
    const code = target.read(bytes, starts[3] ?? 0, ends[3] ?? 0);
    if (code === UNKNOWN_VALUE) return this.explain(row, said);
    const isNew = target.isOfSite
      ? store.giveSiteAnswer(said.site, target.channel, target.slot, code)
      : store.giveAuditAnswer(audit, target.slot, code);
    if (!isNew) this.refuse(row, () => 'this answer stands twice, remove one of the two');
  }

  brokenRow(row: CsvRow): void {
    if (row.readable < 3) return;
    const said = this.understand(row);
    if (this.isInPlace(said)) this.settle(said);
  }

  private understand({ bytes, starts, ends }: CsvRow): AnswerRow {
    const isOfSite = starts[0] === ends[0];
    return {
      isOfSite,
      audit: isOfSite ? -1 : this.audits.placeOf(bytes, starts[0] ?? 0, ends[0] ?? 0),
      site: this.context.sites.placeOf(bytes, starts[1] ?? 0, ends[1] ?? 0),
      target: this.criteria.targets[this.criteria.ids.find(bytes, starts[2] ?? 0, ends[2] ?? 0)],
    };
  }

  /** Whether the row names a place that answers have: nothing but its value can be wrong. */
  private isInPlace({ isOfSite, audit, site, target }: AnswerRow): boolean {
    if (!target || site < 0 || target.isOfSite !== isOfSite) return false;
    return (
      isOfSite || (audit >= 0 && this.store.siteOf(audit) === site && this.store.channelOf(audit) === target.channel)
    );
  }

  /** An answer that was refused is not called missing as well. Returns whether it is the first for its place. */
  private settle({ audit, site, target }: AnswerRow): boolean {
    if (!target) return true;
    return target.isOfSite
      ? this.store.giveSiteAnswer(site, target.channel, target.slot, NO_SCORE)
      : this.store.giveAuditAnswer(audit, target.slot, NO_SCORE);
  }

  /** Notes everything that is wrong with a row. */
  private explain(row: CsvRow, said: AnswerRow): void {
    if (!said.isOfSite) this.explainAudit(row, said);
    this.explainSite(row, said);
    this.explainCriterion(row, said);
    if (this.isInPlace(said) && !this.settle(said)) {
      this.refuse(row, () => 'this answer stands twice, remove one of the two');
    }
  }

  /** An unknown site is an error of its own, whatever is wrong with the audit. */
  private explainSite(row: CsvRow, { site }: AnswerRow): void {
    const { sites, problems } = this.context;
    if (site >= 0 || !sites.isWhole) return;
    const file = problems.names.sites;
    this.refuse(row, () => `the site ${quotedText(row.text(1))} is unknown, add it to ${file}, or correct it`);
  }

  private explainAudit(row: CsvRow, { audit, site }: AnswerRow): void {
    const { audits, problems, sites } = this.context;
    if (audit >= 0) {
      if (site === this.store.siteOf(audit)) return;
      const own = sites.siteAt(this.store.siteOf(audit)).id;
      const given = (): string => quotedText(row.text(1));
      this.refuse(row, () => `the site is ${given()}, but that of its audit is ${quotedText(own)}, give that one`);
    } else if (audits.isWhole && audits.unplaced.find(row.bytes, row.starts[0] ?? 0, row.ends[0] ?? 0) < 0) {
      this.refuse(row, () => `this audit is unknown, add it to ${problems.names.audits}, or correct its id`);
    }
  }

  private explainCriterion(row: CsvRow, { isOfSite, audit, target }: AnswerRow): void {
    const { hasGrid, problems, scoring } = this.context;
    const { grid } = problems.names;
    if (!target) {
      if (hasGrid) this.refuse(row, () => `this criterion is unknown, give one of ${grid}, or remove the row`);
      return;
    }
    if (target.isOfSite && !isOfSite) {
      this.refuse(row, () => 'this criterion is answered once per site, leave audit_id empty');
    } else if (!target.isOfSite && isOfSite) {
      this.refuse(row, () => 'this criterion is answered in each audit, give the audit_id');
    } else if (audit >= 0 && this.store.channelOf(audit) !== target.channel) {
      const channel = scoring.plan.channels[this.store.channelOf(audit)] ?? '';
      const own = shownText(target.criterion.channel);
      this.refuse(row, () => `it is of the channel ${own}, the audit of ${shownText(channel)}, correct one of them`);
    }
    const [start, end] = [row.starts[3] ?? 0, row.ends[3] ?? 0];
    if (target.read(row.bytes, start, end) === UNKNOWN_VALUE) {
      this.refuse(row, () => target.explain(row.bytes, start, end, { text: row.text(3), grid }));
    }
  }

  private refuse(row: CsvRow, say: () => string): void {
    this.context.problems.add('answers', row.line, () => {
      const whose = row.isEmpty(0) ? ownerText('site', row.text(1)) : ownerText('audit', row.text(0));
      return `${whose}, criterion ${shownText(row.text(2))}: ${say()}`;
    });
  }
}

/**
 * Reads `answers.csv` (Scoring method, section 9) into the answer store. Takes its pieces and what it is checked against;
 * notes every problem at its line. Returns whether the file was read to its end: otherwise no answer may be called missing.
 */
export async function readAnswers(pieces: Pieces, context: AnswerContext): Promise<boolean> {
  return readTable(pieces, { role: 'answers', problems: context.problems }, new AnswersReader(context));
}

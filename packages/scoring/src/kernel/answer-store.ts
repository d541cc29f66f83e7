import type { Criterion, Outcome } from '../grid/grid.js';
import type { ChannelPlan, GridPlan } from '../grid/grid-plan.js';
import { IdTable } from './id-table.js';

/** The code of an answer that is not applicable; any other code is one more than a place in `PlannedCriterion.scores`. */
export const NO_SCORE = 0;

/** One byte holds a code where no criterion of the grid has more choices; otherwise two do. */
export type Codes = Uint8Array | Uint16Array;

const FIRST_ROWS = 64;

/** What an absent answer of an audit or a site means, per criterion of a level in the order of its slots (Scoring method, section 2). */
interface Level {
  readonly criteria: readonly Criterion[];
  /** The code of a 0 that a contact which never succeeded earns, or `NO_SCORE`, where nobody answered. */
  readonly noContact: readonly number[];
}

/** The audits of one channel, row by row, a code an answer. */
export class ChannelAnswers {
  audits = 0;
  codes: Codes;
  /** The row of the store for each audit of the channel. */
  rows = new Uint32Array(FIRST_ROWS);
  /** Whether every answer that was not given has its code: none of the channel is missing. */
  isSettled = false;

  constructor(
    readonly audit: Level,
    readonly site: Level,
    readonly siteCodes: Codes,
    private readonly unset: number,
    private readonly allocate: (length: number) => Codes,
  ) {
    this.codes = allocate(FIRST_ROWS * audit.criteria.length).fill(unset);
  }

  add(row: number): number {
    const stride = this.audit.criteria.length;
    if (this.audits === this.rows.length) {
      const rows = new Uint32Array(Math.max(FIRST_ROWS, this.audits * 2));
      rows.set(this.rows);
      this.rows = rows;
      const codes = this.allocate(rows.length * stride);
      codes.set(this.codes);
      this.codes = codes.fill(this.unset, this.audits * stride);
    }
    this.rows[this.audits] = row;
    this.audits += 1;
    return this.audits - 1;
  }

  /** Gives back the memory that was kept for audits to come. */
  trim(): void {
    if (this.audits === this.rows.length) return;
    this.rows = this.rows.slice(0, this.audits);
    this.codes = this.codes.slice(0, this.audits * this.audit.criteria.length);
  }
}

/** One answer that section 2 misses; `audit` is the row of an audit, or null for a site answer. */
export interface MissingAnswer {
  readonly audit: number | null;
  readonly site: number;
  readonly criterion: Criterion;
}

/**
 * The answers of an edition, packed by the grid: one byte an answer (two where a criterion has more than 250 choices),
 * given in any order. Sites and channels are places in the register and the plan.
 */
export class AnswerStore {
  /** The ids of the audits; an id's place is the audit's row. */
  readonly auditIds = new IdTable();
  readonly channels: readonly ChannelAnswers[];
  private readonly unset: number;
  private sites = new Uint32Array(FIRST_ROWS);
  private channelOfRow = new Uint16Array(FIRST_ROWS);
  private answered = new Uint8Array(FIRST_ROWS);
  /** Where an audit stands among those of its channel. */
  private places = new Uint32Array(FIRST_ROWS);
  private rows = 0;
  private isSealed = false;

  constructor(
    private readonly plan: GridPlan,
    private readonly siteCount: number,
  ) {
    const isWide = plan.channelPlans.some(({ criteria }) => criteria.some(({ scores }) => scores.length > 251));
    const allocate = (length: number): Codes => (isWide ? new Uint16Array(length) : new Uint8Array(length));
    this.unset = isWide ? 0xffff : 0xff;
    this.channels = plan.channelPlans.map((channel) => {
      const [audit, site] = [levelOf(channel, 'audit'), levelOf(channel, 'site')];
      const siteCodes = allocate(siteCount * site.criteria.length).fill(this.unset);
      return new ChannelAnswers(audit, site, siteCodes, this.unset, allocate);
    });
  }

  /** How many audits were added. */
  get auditCount(): number {
    return this.rows;
  }

  /** Bytes that the codes of all answers hold in memory. */
  get answerBytes(): number {
    return this.channels.reduce((sum, { codes, siteCodes }) => sum + codes.byteLength + siteCodes.byteLength, 0);
  }

  /** Takes the site, channel and outcome of the audit whose id was added last; returns its row. */
  addAudit({
    site,
    channel,
    outcome,
  }: {
    readonly site: number;
    readonly channel: number;
    readonly outcome: Outcome;
  }): number {
    const row = this.rows;
    if (row === this.sites.length) this.resizeTo(2 * row);
    this.sites[row] = site;
    this.channelOfRow[row] = channel;
    this.answered[row] = outcome === 'answered' ? 1 : 0;
    this.places[row] = this.channels[channel]?.add(row) ?? 0;
    this.rows += 1;
    return row;
  }

  siteOf(row: number): number {
    return this.sites[row] ?? 0;
  }

  channelOf(row: number): number {
    return this.channelOfRow[row] ?? 0;
  }

  outcomeOf(row: number): Outcome {
    return this.answered[row] === 1 ? 'answered' : 'no_answer';
  }

  /** Where an audit stands among those of its channel: its codes start at that many times the channel's audit criteria. */
  placeInChannel(row: number): number {
    return this.places[row] ?? 0;
  }

  /** Takes an audit's row, the slot of a criterion of its channel at level `audit` and a code; returns false, and changes nothing, where that answer was given before. */
  giveAuditAnswer(row: number, slot: number, code: number): boolean {
    const answers = this.channels[this.channelOf(row)];
    if (!answers) return false;
    const at = this.placeInChannel(row) * answers.audit.criteria.length + slot;
    if (answers.codes[at] !== this.unset) return false;
    answers.codes[at] = code;
    return true;
  }

  /** The same for a site answer: takes the site, the channel, the slot at level `site` and a code. */
  giveSiteAnswer(site: number, channel: number, slot: number, code: number): boolean {
    const answers = this.channels[channel];
    if (!answers) return false;
    const at = site * answers.site.criteria.length + slot;
    if (answers.siteCodes[at] !== this.unset) return false;
    answers.siteCodes[at] = code;
    return true;
  }

  /**
   * Ends the giving: memory that was kept for more is given back, and no audit or answer can be added from now on. A second
   * call finds nothing to do.
   */
  seal(): void {
    if (this.isSealed) return;
    this.isSealed = true;
    this.auditIds.seal();
    this.resizeTo(this.rows);
    for (const answers of this.channels) answers.trim();
  }

  /**
   * Seals the store and settles every answer that was not given (Scoring method, section 2): not applicable, or 0 where
   * nobody answered. Yields those that may not be absent, and leaves them as they are: the answers of an incomplete audit,
   * and site answers of a site that has an audit on their channel. Scores rest on codes that were gone through to the end.
   * It may be gone through again, and yields the same; where nothing is missing, that costs nothing.
   */
  *missing(): Iterable<MissingAnswer> {
    this.seal();
    for (const answers of this.channels) {
      if (answers.isSettled) continue;
      let isComplete = true;
      for (const missing of this.missingOf(answers)) {
        isComplete = false;
        yield missing;
      }
      answers.isSettled = isComplete;
    }
  }

  private *missingOf(answers: ChannelAnswers): Iterable<MissingAnswer> {
    yield* this.missingOfAudits(answers);
    yield* this.missingOfSites(answers);
  }

  private *missingOfAudits({
    audit: { criteria, noContact },
    codes,
    rows,
    audits,
  }: ChannelAnswers): Iterable<MissingAnswer> {
    const stride = criteria.length;
    for (let place = 0; place < audits; place += 1) {
      for (let slot = 0; slot < stride; slot += 1) {
        const at = place * stride + slot;
        if (codes[at] !== this.unset) continue;
        const row = rows[place] ?? 0;
        const isAnswered = this.answered[row] === 1;
        const criterion = criteria[slot];
        if (isAnswered && criterion && !criterion.conditional) yield { audit: row, site: this.siteOf(row), criterion };
        else codes[at] = isAnswered ? NO_SCORE : (noContact[slot] ?? NO_SCORE);
      }
    }
  }

  private *missingOfSites({ site: { criteria }, siteCodes, rows, audits }: ChannelAnswers): Iterable<MissingAnswer> {
    const stride = criteria.length;
    if (stride === 0) return;
    const isAudited = new Uint8Array(this.siteCount);
    for (let place = 0; place < audits; place += 1) isAudited[this.siteOf(rows[place] ?? 0)] = 1;
    for (let site = 0; site < this.siteCount; site += 1) {
      for (let slot = 0; slot < stride; slot += 1) {
        const at = site * stride + slot;
        if (siteCodes[at] !== this.unset) continue;
        const criterion = criteria[slot];
        if (isAudited[site] === 1 && criterion && !criterion.conditional) yield { audit: null, site, criterion };
        else siteCodes[at] = NO_SCORE;
      }
    }
  }

  private resizeTo(length: number): void {
    const resized = <Memory extends Uint8Array | Uint16Array | Uint32Array>(memory: Memory, other: Memory): Memory => {
      other.set(memory.subarray(0, length));
      return other;
    };
    this.sites = resized(this.sites, new Uint32Array(length));
    this.channelOfRow = resized(this.channelOfRow, new Uint16Array(length));
    this.answered = resized(this.answered, new Uint8Array(length));
    this.places = resized(this.places, new Uint32Array(length));
  }
}

function levelOf({ criteria }: ChannelPlan, level: 'audit' | 'site'): Level {
  const ofLevel = criteria.filter(({ criterion }) => criterion.level === level).sort((a, b) => a.slot - b.slot);
  return {
    criteria: ofLevel.map(({ criterion }) => criterion),
    noContact: ofLevel.map(({ criterion, scores }) => (criterion.onNoContact === 'zero' ? scores.length : NO_SCORE)),
  };
}

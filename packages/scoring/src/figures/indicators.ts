import { codeOfAnswer } from '../kernel/answer-code.js';
import { ABSENT } from '../grid/answers.js';
import { isBelow } from '../order/closeness.js';
import { criteriaOf, criterionById, type Criterion, type Grid, type Level } from '../grid/grid.js';
import { about, ScoringInputError, type ScoringAudit, type SiteAnswers } from '../kernel/input.js';
import { quantile } from './quantile.js';
import { compareUtf8 } from '../order/utf8-order.js';

/** A fact asked about the raw answers to a criterion; the threshold, in their unit, is for the share within it. */
export interface AskedIndicator {
  readonly criterionId: string;
  readonly threshold?: number;
}

/** Facts about the `n` raw answers given to a criterion, beside its scores; null where n is 0 (Scoring method, section 7). */
export interface Indicator {
  readonly criterionId: string;
  readonly n: number;
  /** From 0 to 1; null unless the answers are yes or no. */
  readonly shareOfYes: number | null;
  /** In the unit of the answers (rings, days, the values of a scale's points); null for yes or no. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Share of the answers, from 0 to 1, that are at most the threshold; null where none was asked. */
  readonly shareWithin: number | null;
}

/** The answers to one asked criterion, and their place in the rows. */
interface AskedColumn {
  readonly criterion: Criterion;
  readonly slot: number;
  readonly values: number[];
}

/** The rows of one channel and level, and of their answers only those asked for, column by column. */
interface AskedRows {
  readonly level: Level;
  readonly columns: Map<string, AskedColumn>;
  readonly answersPerRow: number;
  readonly ids: string[];
}

/** Every given value is 0 or more: what is below is "not applicable" or absent. */
function isGiven(packed: number): boolean {
  return packed >= 0;
}

function keyOf({ channel, level }: Pick<Criterion, 'channel' | 'level'>): string {
  return `${level} ${channel}`;
}

function askedCriterion(grid: Grid, { criterionId, threshold }: AskedIndicator): Criterion {
  const criterion = criterionById(grid, criterionId);
  if (!criterion) throw new RangeError(`the grid has no criterion ${criterionId}`);
  if (threshold !== undefined && (criterion.answer.type === 'boolean' || !Number.isFinite(threshold))) {
    throw new RangeError(`criterion ${criterionId} cannot be within ${threshold}`);
  }
  return criterion;
}

function emptyRows(grid: Grid, criteria: readonly Criterion[]): ReadonlyMap<string, AskedRows> {
  const byKey = new Map<string, AskedRows>();
  for (const criterion of criteria) {
    const ofChannel = criteriaOf(grid, criterion.channel, criterion.level);
    const rows = byKey.get(keyOf(criterion)) ?? {
      level: criterion.level,
      columns: new Map(),
      answersPerRow: ofChannel.length,
      ids: [],
    };
    rows.columns.set(criterion.id, { criterion, slot: ofChannel.indexOf(criterion), values: [] });
    byKey.set(keyOf(criterion), rows);
  }
  return byKey;
}

/** Takes a packed value, absent or legal; throws ScoringInputError for any other. */
function checkAnswer(criterion: Criterion, packed: number): void {
  if (packed !== ABSENT) codeOfAnswer(criterion, packed);
}

function collect(asked: ReadonlyMap<string, AskedRows>, row: ScoringAudit | SiteAnswers): void {
  const [level, id] = 'auditId' in row ? (['audit', row.auditId] as const) : (['site', row.siteId] as const);
  const rows = asked.get(keyOf({ channel: row.channel, level }));
  if (!rows) return;
  if (row.answers.length !== rows.answersPerRow) throw new ScoringInputError(`${level} ${id}: wrong number of answers`);
  const columns = [...rows.columns.values()];
  about(`${level} ${id}`, () => {
    for (const { criterion, slot } of columns) checkAnswer(criterion, row.answers[slot] ?? Number.NaN);
  });
  if (!columns.some(({ slot }) => isGiven(row.answers[slot] ?? Number.NaN))) return;
  rows.ids.push(id);
  for (const { slot, values } of columns) values.push(row.answers[slot] ?? Number.NaN);
}

/** Places of the rows in ascending UTF-8 order of their ids. */
function orderOf({ level, ids }: AskedRows): Uint32Array {
  const order = Uint32Array.from(ids, (_, place) => place);
  order.sort((a, b) => compareUtf8(ids[a] ?? '', ids[b] ?? ''));
  order.forEach((place, at) => {
    if (at > 0 && ids[place] === ids[order[at - 1] ?? place])
      throw new ScoringInputError(`${level} ${ids[place]}: it stands twice`);
  });
  return order;
}

function shareOf(values: Float64Array, passes: (value: number) => boolean): number {
  return values.reduce((count, value) => count + (passes(value) ? 1 : 0), 0) / values.length;
}

/** Takes the given values in ascending order of their rows' ids: the order in which the mean adds them. */
function indicatorOf(criterion: Criterion, threshold: number | undefined, values: Float64Array): Indicator {
  const nothing = { criterionId: criterion.id, n: values.length, shareOfYes: null, mean: null, median: null };
  if (values.length === 0) return { ...nothing, shareWithin: null };
  if (criterion.answer.type === 'boolean') {
    return { ...nothing, shareOfYes: shareOf(values, (value) => value === 1), shareWithin: null };
  }
  const sorted = values.toSorted();
  return {
    ...nothing,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    median: quantile(sorted.length, (place) => sorted[place] ?? Number.NaN, 0.5),
    shareWithin: threshold === undefined ? null : shareOf(values, (value) => !isBelow(threshold, value)),
  };
}

/**
 * Facts about raw answers (Scoring method, section 7): share of yes, or mean, median and share within a threshold. Takes the
 * grid, the validated audits that count, in any order (and, for criteria of level `site`, site answers), and the criteria
 * asked for. An answer is a fact whether or not its audit came to a score: a caller that wants scored audits alone leaves
 * the others out. "Not applicable" and absent answers are no facts, nor is the 0 that a contact without answer scores.
 * Returns one indicator for each entry asked, in that order. Reads the rows once and keeps, of rows with an asked answer,
 * the id and the asked answers. Throws RangeError for a criterion the grid does not have or a threshold it cannot have,
 * ScoringInputError for a row of the wrong length or one that stands twice, and for an asked answer that its definition does
 * not know or that may not be "not applicable".
 */
export function indicatorsOf(
  grid: Grid,
  answers: Iterable<ScoringAudit | SiteAnswers>,
  asked: readonly AskedIndicator[],
): Indicator[] {
  const criteria = asked.map((one) => askedCriterion(grid, one));
  const rowsByKey = emptyRows(grid, criteria);
  for (const row of answers) collect(rowsByKey, row);
  const orders = new Map([...rowsByKey].map(([key, rows]) => [key, orderOf(rows)]));
  return criteria.map((criterion, at) => {
    const column = rowsByKey.get(keyOf(criterion))?.columns.get(criterion.id)?.values ?? [];
    const order = orders.get(keyOf(criterion)) ?? new Uint32Array(0);
    const values = Float64Array.from(order, (place) => column[place] ?? Number.NaN).filter(isGiven);
    return indicatorOf(criterion, asked[at]?.threshold, values);
  });
}

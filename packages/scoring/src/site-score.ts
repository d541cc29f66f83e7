import { NO_SCORE } from './audit-score.js';
import type { GridPlan } from './grid-plan.js';
import type { ScoredAudits } from './scored-audits.js';
import type { SiteRegister } from './site-register.js';

/** One figure of every site, in the order of the register; NaN where a site does not have it. */
export type FigureColumn = Float64Array;

/** What a site scored on one channel, column by column (Scoring method, section 4). */
export interface ChannelColumns {
  readonly mean: FigureColumn;
  /** Scored audits of each site on the channel. */
  readonly n: Uint32Array;
  /** Determinant parts, then stage parts, in the order of the plan. */
  readonly parts: readonly FigureColumn[];
  /** Criterion values of section 7b, in the order of the channel's criteria. */
  readonly criteria: readonly FigureColumn[];
}

/** The columns that peers and panel share: the figures of section 6. */
export interface SharedColumns {
  readonly overall: FigureColumn;
  readonly channels: readonly FigureColumn[];
  readonly determinants: readonly FigureColumn[];
}

/** A mean as a running sum, so that its terms are added in the order in which they come. */
function meanOf(rows: readonly number[], valueOf: (row: number) => number): number {
  let sum = 0;
  let n = 0;
  for (const row of rows) {
    const value = valueOf(row);
    if (Number.isNaN(value)) continue;
    sum += value;
    n += 1;
  }
  return sum / n;
}

function channelColumns(
  plan: GridPlan,
  channel: number,
  audits: ScoredAudits,
  rowsBySite: readonly number[][],
): ChannelColumns {
  const criteria = plan.channelPlans[channel]?.criteria ?? [];
  const column = () => new Float64Array(rowsBySite.length).fill(Number.NaN);
  const columns = {
    mean: column(),
    n: new Uint32Array(rowsBySite.length),
    parts: Array.from({ length: plan.parts }, column),
    criteria: criteria.map(column),
  };
  rowsBySite.forEach((rowsOfSite, site) => {
    const rows = rowsOfSite.filter((row) => audits.channelOf(row) === channel);
    columns.n[site] = rows.length;
    if (rows.length === 0) return;
    columns.mean[site] = meanOf(rows, (row) => audits.scoreOf(row));
    columns.parts.forEach((values, part) => (values[site] = meanOf(rows, (row) => audits.partOf(row, part))));
    criteria.forEach(({ criterion, scores }, at) => {
      const scoreIn = (row: number) => {
        const code = audits.codeOf(row, at);
        return code === NO_SCORE ? Number.NaN : (scores[code - 1] ?? Number.NaN);
      };
      // A site answer is one and the same in every audit: its value is its score, not a mean that rounding may move.
      const values = columns.criteria[at];
      if (values) values[site] = criterion.level === 'site' ? scoreIn(rows[0] ?? -1) : meanOf(rows, scoreIn);
    });
  });
  return columns;
}

/**
 * Averages the scored audits of each site, channel by channel, in ascending order of audit ids (Scoring method, sections 4
 * and 7b). Takes the plan, the sites, the audits and the rows of each site; returns the columns of each channel of the plan.
 */
export function scoreChannels(
  plan: GridPlan,
  register: SiteRegister,
  audits: ScoredAudits,
  rowsBySite: readonly number[][],
): ChannelColumns[] {
  if (rowsBySite.length !== register.sites.length) throw new RangeError('one list of rows for each site');
  return plan.channels.map((_, channel) => channelColumns(plan, channel, audits, rowsBySite));
}

import type { AnswerStore } from './answer-store.js';
import type { GridPlan } from '../grid/grid-plan.js';
import type { EditionSettings } from './input.js';
import { scoreChannel, type ChannelColumns, type FigureColumn } from './score-channel.js';
import { weightOf } from './weighted-mean.js';

/** The one channel that is not common to all participants (Scoring method, "Words"). */
export const PHYSICAL = 'physical';

/** What the overall of a site must rest on to be published (Scoring method, section 4). */
export const LEAST_CHANNELS = 2;
export const LEAST_AUDITS = 6;

/** Every score of every site, column by column, in the order of the register (Scoring method, section 4). */
export interface ScoredEdition {
  readonly plan: GridPlan;
  readonly edition: EditionSettings;
  /** By place in `plan.channels`. */
  readonly channels: readonly ChannelColumns[];
  /** The published overall. */
  readonly overall: FigureColumn;
  readonly overallWithPhysical: FigureColumn;
  /** Determinants, then stages, in the order of the plan. */
  readonly parts: readonly FigureColumn[];
}

/** The columns that peers and panel share: the figures of section 6. */
export interface SharedColumns {
  readonly overall: FigureColumn;
  readonly channels: readonly FigureColumn[];
  readonly determinants: readonly FigureColumn[];
}

interface WeighedColumn {
  readonly weight: number;
  readonly column: FigureColumn;
}

/** Σ W·S / Σ W of each site over the columns where it has a value, in their order; NaN where the weights add up to 0. */
function weightedColumn(columns: readonly WeighedColumn[], siteCount: number): FigureColumn {
  const sums = new Float64Array(siteCount);
  const totals = new Float64Array(siteCount);
  for (const { weight, column } of columns) {
    for (let site = 0; site < column.length; site += 1) {
      const value = column[site] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[site] = (sums[site] ?? 0) + weight * value;
      totals[site] = (totals[site] ?? 0) + weight;
    }
  }
  // 0 / 0 gives the NaN that marks a missing figure.
  for (let site = 0; site < siteCount; site += 1) sums[site] = (sums[site] ?? 0) / (totals[site] ?? 0);
  return sums;
}

/**
 * Tells whether the overall of a site is published (Scoring method, section 4). Takes the columns of all channels and the
 * place of the site; only common channels count.
 */
export function hasEnoughAudits(channels: readonly ChannelColumns[], site: number): boolean {
  let measured = 0;
  let audits = 0;
  for (const { plan, n } of channels) {
    if (plan.channel === PHYSICAL) continue;
    const scored = n[site] ?? 0;
    measured += scored > 0 ? 1 : 0;
    audits += scored;
  }
  return measured >= LEAST_CHANNELS && audits >= LEAST_AUDITS;
}

function withPhysical(scored: Omit<ScoredEdition, 'overallWithPhysical'>, siteCount: number): FigureColumn {
  const { plan, edition, channels, overall } = scored;
  const all = channels.map((columns, at) => ({
    weight: weightOf(edition.channelWeightsWithPhysical, plan.channels[at] ?? ''),
    column: columns.mean,
  }));
  const physical = channels[plan.channels.indexOf(PHYSICAL)];
  const figures = weightedColumn(all, siteCount);
  return figures.map((value, site) =>
    physical === undefined || physical.n[site] === 0 || Number.isNaN(overall[site] ?? Number.NaN) ? Number.NaN : value,
  );
}

/**
 * Scores everything that rests on a site's own audits (Scoring method, sections 3 and 4). Takes the plan, the edition and
 * its answers, of which nothing is missing any more, and the number of sites; returns the columns.
 */
export function scoreEdition(
  plan: GridPlan,
  edition: EditionSettings,
  store: AnswerStore,
  siteCount: number,
): ScoredEdition {
  const channels = plan.channels.map((_, channel) => scoreChannel(plan, store, channel, siteCount));
  const common = channels.filter((_, at) => plan.channels[at] !== PHYSICAL);
  const weighed = (columnOf: (columns: ChannelColumns) => FigureColumn | undefined): FigureColumn => {
    const columns = common.flatMap((columns) => {
      const column = columnOf(columns);
      return column ? [{ weight: weightOf(edition.channelWeights, columns.plan.channel), column }] : [];
    });
    return weightedColumn(columns, siteCount);
  };
  const scored = {
    plan,
    edition,
    channels,
    overall: weighed(({ mean }) => mean).map((value, site) => (hasEnoughAudits(common, site) ? value : Number.NaN)),
    parts: Array.from({ length: plan.parts }, (_, part) => weighed(({ parts }) => parts[part])),
  };
  // Nobody asks for the stages of one channel: the memory of their columns is given back.
  const kept = channels.map((columns) => ({ ...columns, parts: columns.parts.slice(0, plan.determinants.length) }));
  return { ...scored, channels: kept, overallWithPhysical: withPhysical(scored, siteCount) };
}

import type { GridPlan } from './grid-plan.js';
import type { EditionSettings } from './input.js';
import type { FigureWithInterval, OverallFigure } from './results.js';
import type { ChannelColumns, FigureColumn } from './site-score.js';
import { withInterval } from './uncertainty.js';
import { weightedMean, weightedStandardError, weightOf, type WeightedTerm } from './weighted-mean.js';

/** The one channel that is not common to all participants (Scoring method, "Words"). */
export const PHYSICAL = 'physical';

/** What the overall of a site must rest on to be published (Scoring method, section 4). */
export const LEAST_CHANNELS = 2;
export const LEAST_AUDITS = 6;

/** What the figures across channels are computed from. */
export interface ChannelScores {
  readonly plan: GridPlan;
  readonly edition: EditionSettings;
  readonly columns: readonly ChannelColumns[];
  /** Variance that counts for a standard error, per channel: 0 where the channel is observed whole (section 5). */
  readonly variances: readonly (number | null)[];
}

/** The channels where a site has the figure, in ascending order of their ids, each with its weight in the given set. */
function measured(
  scores: ChannelScores,
  site: number,
  weights: Readonly<Record<string, number>>,
  figureOf: (columns: ChannelColumns) => FigureColumn | undefined,
): (WeightedTerm & { readonly channel: string })[] {
  return scores.plan.channels.flatMap((channel, place) => {
    const columns = scores.columns[place];
    const value = (columns && figureOf(columns)?.[site]) ?? Number.NaN;
    if (!columns || Number.isNaN(value)) return [];
    const term = { weight: weightOf(weights, channel), value, variance: scores.variances[place] ?? null };
    return [{ channel, ...term, n: columns.n[site] ?? 0 }];
  });
}

function isCommon(term: { readonly channel: string }): boolean {
  return term.channel !== PHYSICAL;
}

/**
 * The overall of a site with its interval, or the reason why it is not published (Scoring method, sections 4 and 5).
 * Takes the channel scores and the place of the site.
 */
export function overallOf(scores: ChannelScores, site: number): OverallFigure {
  const terms = measured(scores, site, scores.edition.channelWeights, (columns) => columns.mean).filter(isCommon);
  const audits = terms.reduce((sum, term) => sum + term.n, 0);
  if (terms.length < LEAST_CHANNELS || audits < LEAST_AUDITS) {
    return { ...withInterval(null, null), reason: 'too_few_audits' };
  }
  return { ...withInterval(weightedMean(terms), weightedStandardError(terms)), reason: null };
}

/**
 * The overall with physical visits, under the second weight set (Scoring method, section 4). Takes the channel scores, the
 * place of the site and its overall; returns null unless physical has a score and the overall is published.
 */
export function overallWithPhysicalOf(
  scores: ChannelScores,
  site: number,
  overall: OverallFigure,
): FigureWithInterval | null {
  const terms = measured(scores, site, scores.edition.channelWeightsWithPhysical, (columns) => columns.mean);
  if (overall.value === null || terms.every(isCommon)) return null;
  return withInterval(weightedMean(terms), weightedStandardError(terms));
}

/**
 * A determinant or stage of a site over the common channels (Scoring method, section 4). Takes the channel scores, the
 * place of the site and of the part in the plan; returns the value, or null where no channel of any weight has it.
 */
export function partAcrossChannels(scores: ChannelScores, site: number, part: number): number | null {
  return weightedMean(
    measured(scores, site, scores.edition.channelWeights, (columns) => columns.parts[part]).filter(isCommon),
  );
}

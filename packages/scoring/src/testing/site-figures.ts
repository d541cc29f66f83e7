import { computeResults } from '../compute.js';
import type { SiteToExplain } from '../lineage/explain-figure.js';
import { splitFigureId, type FigureId } from '../lineage/figure-id.js';
import type { AnswerLineage, FigureLineage } from '../lineage/figure-lineage.js';
import type { ScoringInput } from '../kernel/input.js';
import type { Results } from '../figures/results.js';
import { inputOf, type RawWorld } from './raw-world.js';

/** What `explainFigure` takes about one site of an edition. */
export function siteOf(input: ScoringInput, siteId: string): SiteToExplain {
  return {
    grid: input.grid,
    edition: input.edition,
    audits: [...input.audits].filter((audit) => audit.siteId === siteId),
    siteAnswers: [...input.siteAnswers].filter((row) => row.siteId === siteId),
  };
}

/** All answers of a lineage, a site answer once in every audit it takes part in. */
export function answersOf(lineage: FigureLineage): AnswerLineage[] {
  return lineage.channels.flatMap(({ audits }) => audits.flatMap(({ answers }) => answers));
}

/** A value that section 7b gives, by site and criterion. */
export type CriterionValueOf = (siteId: string, criterionId: string) => number | null;

/**
 * The criterion values of section 7b through the results alone: where each criterion is a determinant of its own, the
 * determinant part of its channel is its value.
 */
export function criterionValues(world: RawWorld): CriterionValueOf {
  const { criteria } = world.grid as {
    readonly criteria: readonly { readonly id: string; readonly channel: string }[];
  };
  const apart = { criteria: criteria.map((criterion) => ({ ...criterion, determinant: criterion.id })) };
  const results = computeResults(inputOf({ ...world, grid: apart }));
  const channelOf = new Map(criteria.map(({ id, channel }) => [id, channel]));
  return (siteId, id) => results.sites.get(siteId)?.channelDeterminants[channelOf.get(id) ?? '']?.[id] ?? null;
}

/** One figure of one site as the results give it. */
export function figureIn(
  results: Results,
  criterionValue: CriterionValueOf,
  siteId: string,
  figure: FigureId,
): number | null {
  const site = results.sites.get(siteId);
  const { kind, name } = splitFigureId(figure);
  switch (kind) {
    case 'overall':
      return site?.overall.value ?? null;
    case 'overall_with_physical':
      return site?.overallWithPhysical?.value ?? null;
    case 'channel':
      return site?.channels[name]?.value ?? null;
    case 'determinant':
      return site?.determinants[name] ?? null;
    case 'stage':
      return site?.stages[name] ?? null;
    default:
      return criterionValue(siteId, name);
  }
}

/** How far two figures are apart; infinitely where only one of them is there. */
export function distance(a: number | null, b: number | null): number {
  return a === null || b === null ? (a === b ? 0 : Number.POSITIVE_INFINITY) : Math.abs(a - b);
}

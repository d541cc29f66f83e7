import { parseFigureId, splitFigureId, type FigureId } from './figure-id.js';
import { criterionById, type Criterion, type Grid } from '../grid/grid.js';
import type { EditionSettings } from '../kernel/input.js';
import { PHYSICAL } from '../kernel/scored-edition.js';
import { distinctInUtf8Order } from '../order/utf8-order.js';
import { weightOf } from '../kernel/weighted-mean.js';

/** What a figure is made of: channels with their weights, and the criteria that enter. Every figure is one of these. */
export interface FigureScope {
  /** In ascending UTF-8 order; channels without a criterion of the figure are left out. */
  readonly channels: readonly { readonly channel: string; readonly weight: number }[];
  readonly includes: (criterion: Criterion) => boolean;
  /** The criterion that a criterion figure is about, else null. */
  readonly soleCriterion: Criterion | null;
}

function criteriaOfFigure(grid: Grid, figure: FigureId): Pick<FigureScope, 'includes' | 'soleCriterion'> {
  const { kind, name } = splitFigureId(figure);
  const includes = (criterion: Criterion): boolean => {
    switch (kind) {
      case 'channel':
        return criterion.channel === name;
      case 'determinant':
        return criterion.determinant === name;
      case 'stage':
        return criterion.stage === name;
      case 'criterion':
        return criterion.id === name;
      default:
        return true;
    }
  };
  return { includes, soleCriterion: kind === 'criterion' ? (criterionById(grid, name) ?? null) : null };
}

/** A channel and a criterion are weighted against nothing else; physical enters the overall with physical only. */
function weightIn(edition: EditionSettings, figure: FigureId, channel: string): number | null {
  const { kind } = splitFigureId(figure);
  if (kind === 'channel' || kind === 'criterion') return 1;
  if (kind === 'overall_with_physical') return weightOf(edition.channelWeightsWithPhysical, channel);
  return channel === PHYSICAL ? null : weightOf(edition.channelWeights, channel);
}

/**
 * Says what a figure is made of (Scoring method, sections 4 and 7b). Takes the grid, the edition's settings and the figure;
 * returns its scope. Throws RangeError for a figure that the grid does not have.
 */
export function scopeOf(grid: Grid, edition: EditionSettings, figure: FigureId): FigureScope {
  if (parseFigureId(figure, grid) === null) throw new RangeError(`the grid has no figure ${figure}`);
  const criteria = criteriaOfFigure(grid, figure);
  const concerned = distinctInUtf8Order(grid.criteria.filter(criteria.includes).map(({ channel }) => channel));
  const channels = concerned.flatMap((channel) => {
    const weight = weightIn(edition, figure, channel);
    return weight === null ? [] : [{ channel, weight }];
  });
  return { ...criteria, channels };
}

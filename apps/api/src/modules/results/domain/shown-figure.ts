import { splitFigureId, type FigureId } from '@barometer/scoring';
import type { NamedVisibleFigure, VisibleFigure, VisibleResult } from './visible-result.js';

/** One figure of a result by its id; null where the participation does not show it. */
export function shownFigure(result: VisibleResult, id: FigureId): VisibleFigure | null {
  const { kind, name } = splitFigureId(id);
  const named = (figures: readonly NamedVisibleFigure[] | null): VisibleFigure | null =>
    figures?.find(({ code }) => code === name)?.figure ?? null;
  switch (kind) {
    case 'overall':
      return result.overall;
    case 'overall_with_physical':
      return result.overallWithPhysical;
    case 'channel':
      return named(result.channels);
    case 'determinant':
      return named(result.determinants);
    case 'stage':
      return named(result.stages);
    default:
      return criterionFigure(result, name);
  }
}

function criterionFigure({ criteria }: VisibleResult, id: string): VisibleFigure | null {
  const criterion = criteria?.find((candidate) => candidate.id === id);
  if (criterion === undefined) return null;
  return { value: criterion.value, se: null, low: null, high: null, n: null, reason: null, peers: criterion.peers };
}

import type { FigureWithInterval } from '@barometer/scoring';
import type { SiteFigures } from './stored-result.js';

/**
 * The figures of a site as far as they rest on its own audits alone: an interval rests on all sites of the edition, and is pending until those were
 * looked at.
 */
export function pendingFigures(figures: SiteFigures): SiteFigures {
  const { overall, overallWithPhysical, channels } = figures;
  return {
    ...figures,
    overall: withoutInterval(overall),
    overallWithPhysical: overallWithPhysical && withoutInterval(overallWithPhysical),
    channels: Object.fromEntries(Object.entries(channels).map(([code, figure]) => [code, withoutInterval(figure)])),
  };
}

function withoutInterval<Figure extends FigureWithInterval>(figure: Figure): Figure {
  return { ...figure, se: null, low: null, high: null };
}

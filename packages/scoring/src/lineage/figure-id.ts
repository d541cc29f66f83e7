import type { Grid } from '../grid/grid.js';
import { planGrid } from '../grid/grid-plan.js';
import { PHYSICAL } from '../kernel/scored-edition.js';
import { distinctInUtf8Order } from '../order/utf8-order.js';

/** The figures that carry the name of what they are about. */
export type NamedFigure = 'channel' | 'determinant' | 'stage' | 'criterion';

/** The address of one figure of a site, as it stands in links: `overall`, `channel:phone`, `criterion:TEL-01`. */
export type FigureId = 'overall' | 'overall_with_physical' | `${NamedFigure}:${string}`;

/** Takes the id of a figure; returns its kind and, for a named figure, the name: all that follows the first colon. */
export function splitFigureId(figure: FigureId): { readonly kind: string; readonly name: string } {
  const colon = figure.indexOf(':');
  return colon < 0 ? { kind: figure, name: '' } : { kind: figure.slice(0, colon), name: figure.slice(colon + 1) };
}

/**
 * Lists every figure that a site can have under a grid: the overall, the overall with physical visits where the grid has
 * such a channel, then channels, determinants, stages and criteria. Takes a grid; returns the ids, each kind in ascending
 * UTF-8 order of its names.
 */
export function figureIds(grid: Grid): FigureId[] {
  const { channels, determinants, stages } = planGrid(grid);
  const hasPhysical = channels.includes(PHYSICAL);
  return [
    'overall',
    ...(hasPhysical ? (['overall_with_physical'] as const) : []),
    ...channels.map((name): FigureId => `channel:${name}`),
    ...determinants.map((name): FigureId => `determinant:${name}`),
    ...stages.map((name): FigureId => `stage:${name}`),
    ...distinctInUtf8Order(grid.criteria.map(({ id }) => id)).map((name): FigureId => `criterion:${name}`),
  ];
}

/** Takes a text from outside and a grid; returns the id of the figure it names, or null where the grid has no such figure. */
export function parseFigureId(text: string, grid: Grid): FigureId | null {
  return figureIds(grid).find((figure) => figure === text) ?? null;
}

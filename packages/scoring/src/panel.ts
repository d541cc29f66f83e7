import { distinctInUtf8Order, compareUtf8 } from './utf8-order.js';
import type { CutCell, PanelFigure } from './results.js';
import type { FigureColumn } from './site-score.js';
import type { SiteRegister } from './site-register.js';

/** Organisations below which a cell of a cut is suppressed (Scoring method, section 7). */
export const LEAST_ORGANISATIONS_IN_CELL = 5;

/**
 * The panel mean of a figure (Scoring method, section 7). Takes the figure's column, in ascending order of site ids;
 * returns how many sites have it and their mean, null where none has.
 */
export function panelFigure(column: FigureColumn): PanelFigure {
  let sum = 0;
  let n = 0;
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    sum += value;
    n += 1;
  }
  return { n, mean: n === 0 ? null : sum / n };
}

/** The key of the one more cell to suppress: with a single hidden cell, its value could be found by subtraction. */
function secondKeyToSuppress(cells: readonly (readonly [string, CutCell])[]): string | undefined {
  if (cells.filter(([, cell]) => cell.suppressed).length !== 1) return undefined;
  const shown = cells.filter(([, cell]) => !cell.suppressed);
  return shown.sort(([a, x], [b, y]) => x.nOrganisations - y.nOrganisations || compareUtf8(a, b))[0]?.[0];
}

/**
 * Cuts the panel's overall by a property of its sites (Scoring method, section 7). Takes the sites, the column of their
 * published overall and how to read the key of a site's cell by its place; returns the cells that have a published
 * overall, by ascending key. A cell of fewer than 5 organisations is suppressed, and where it is the only one, so is the
 * next smallest.
 */
export function cutBy(
  register: SiteRegister,
  overall: FigureColumn,
  keyOf: (site: number) => string,
): ReadonlyMap<string, CutCell> {
  const sitesByKey = new Map<string, number[]>();
  overall.forEach((value, site) => {
    if (Number.isNaN(value)) return;
    const sites = sitesByKey.get(keyOf(site)) ?? [];
    sites.push(site);
    sitesByKey.set(keyOf(site), sites);
  });
  const cells = distinctInUtf8Order(sitesByKey.keys()).map((key): [string, CutCell] => {
    const sites = sitesByKey.get(key) ?? [];
    const nOrganisations = new Set(sites.map((site) => register.organisationOf[site])).size;
    const suppressed = nOrganisations < LEAST_ORGANISATIONS_IN_CELL;
    const { mean } = panelFigure(Float64Array.from(sites, (site) => overall[site] ?? Number.NaN));
    return [key, { nSites: sites.length, nOrganisations, overall: suppressed ? null : mean, suppressed }];
  });
  const second = secondKeyToSuppress(cells);
  return new Map(
    cells.map(([key, cell]) => [key, key === second ? { ...cell, overall: null, suppressed: true } : cell]),
  );
}

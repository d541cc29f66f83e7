import type { ScoringSite } from '../../kernel/input.js';
import type { CutCell, PanelCuts } from '../results.js';
import type { FigureColumn } from '../../kernel/score-channel.js';
import type { SiteRegister } from '../../kernel/site-register.js';
import { compareUtf8 } from '../../order/utf8-order.js';

/** Organisations below which a cell of a cut is suppressed (Scoring method, section 7). */
export const LEAST_ORGANISATIONS_IN_CELL = 5;

/** What the sites of one cell add up to, in ascending order of their ids. */
interface Tally {
  sum: number;
  sites: number;
  readonly organisations: Set<number>;
}

function tallyByKey(
  register: SiteRegister,
  overall: FigureColumn,
  keyOf: (site: ScoringSite) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  register.sites.forEach((site, place) => {
    const value = overall[place] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    const key = keyOf(site);
    const tally = tallies.get(key) ?? { sum: 0, sites: 0, organisations: new Set() };
    tally.sum += value;
    tally.sites += 1;
    tally.organisations.add(register.organisationOf[place] ?? 0);
    tallies.set(key, tally);
  });
  return tallies;
}

function cellOf({ sum, sites, organisations }: Tally): CutCell {
  const suppressed = organisations.size < LEAST_ORGANISATIONS_IN_CELL;
  const overall = suppressed ? null : sum / sites;
  return { nSites: sites, nOrganisations: organisations.size, overall, suppressed };
}

/** The key of the one more cell to suppress: with a single hidden cell, its value could be found by subtraction. */
function secondKeyToSuppress(cells: readonly (readonly [string, CutCell])[]): string | undefined {
  if (cells.filter(([, cell]) => cell.suppressed).length !== 1) return undefined;
  const shown = cells.filter(([, cell]) => !cell.suppressed);
  return shown.sort(([a, x], [b, y]) => x.nOrganisations - y.nOrganisations || compareUtf8(a, b))[0]?.[0];
}

/**
 * Cuts the panel's overall by a property of its sites (Scoring method, section 7). Takes the sites, the column of their
 * published overall and how to read the key of a site's cell; returns the cells that have a published overall, by
 * ascending key. A cell of fewer than 5 organisations is suppressed, and where it is the only one of several, so is the
 * next smallest. An empty key, as of a site without a region, is a cell like any other.
 */
export function cutBy(
  register: SiteRegister,
  overall: FigureColumn,
  keyOf: (site: ScoringSite) => string,
): ReadonlyMap<string, CutCell> {
  const cells = [...tallyByKey(register, overall, keyOf)]
    .map(([key, tally]): [string, CutCell] => [key, cellOf(tally)])
    .sort(([a], [b]) => compareUtf8(a, b));
  const second = secondKeyToSuppress(cells);
  return new Map(
    cells.map(([key, cell]) => [key, key === second ? { ...cell, overall: null, suppressed: true } : cell]),
  );
}

/**
 * All cuts of the panel's overall (Scoring method, section 7): by category, certified or not, central or secondary site,
 * and region. Takes the sites and the column of their published overall; returns the cells of each cut.
 */
export function cutsOf(register: SiteRegister, overall: FigureColumn): PanelCuts {
  const cut = (keyOf: (site: ScoringSite) => string) => Object.fromEntries(cutBy(register, overall, keyOf));
  return {
    category: cut((site) => site.category),
    isCertified: cut((site) => String(site.isCertified)),
    isCentral: cut((site) => String(site.isCentral)),
    region: cut((site) => site.region),
  };
}

import { distinctInUtf8Order } from '../order/utf8-order.js';
import { ownValue } from '../grid/own-value.js';

/** A value from 0 to 100 and its standard error in points; null where there is none (Scoring method, section 5). */
export interface ValueWithError {
  readonly value: number | null;
  readonly se: number | null;
}

/** The mean of a figure over the `n` sites that have it, with its standard error (section 7b). */
export interface FigureWithError extends ValueWithError {
  readonly n: number;
}

/** The figures of a site that an organisation or a pooled group averages; a `SiteResult` is one. */
export interface SiteFigures {
  readonly overall: ValueWithError;
  readonly channels: Readonly<Record<string, ValueWithError>>;
  readonly determinants: Readonly<Record<string, number | null>>;
}

/** The figures of an organisation or pooled group of `sites` sites; a channel that none of them has is absent (section 7b). */
export interface PooledResult {
  readonly sites: number;
  readonly overall: FigureWithError;
  readonly channels: Readonly<Record<string, FigureWithError>>;
  readonly determinants: Readonly<Record<string, { readonly value: number | null; readonly n: number }>>;
}

/**
 * The mean of one figure over k sites and its standard error sqrt(Σ se²) / k (Scoring method, section 7b). Takes the figure
 * of each site, in ascending order of site ids; a site without the value is not one of the k. Returns the mean, null
 * where no site has the value; the error is null where that of one of the k is.
 */
export function pooledFigure(figures: readonly ValueWithError[]): FigureWithError {
  let n = 0;
  let sum = 0;
  let squares = 0;
  let isErrorKnown = true;
  for (const { value, se } of figures) {
    if (value === null) continue;
    n += 1;
    sum += value;
    if (se === null) isErrorKnown = false;
    else squares += se * se;
  }
  if (n === 0) return { value: null, se: null, n };
  return { value: sum / n, se: isErrorKnown ? Math.sqrt(squares) / n : null, n };
}

function namesOf(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return distinctInUtf8Order(records.flatMap((record) => Object.keys(record)));
}

/**
 * Averages the sites of an organisation or of a pooled group, every site alike (Scoring method, section 7b). Takes the
 * figures of each site, in ascending order of site ids; returns the mean of each figure over the sites that have it.
 */
export function poolSites(sites: readonly SiteFigures[]): PooledResult {
  const channels = namesOf(sites.map((site) => site.channels)).map((channel): [string, FigureWithError] => {
    return [channel, pooledFigure(sites.map((site) => ownValue(site.channels, channel) ?? { value: null, se: null }))];
  });
  const determinants = namesOf(sites.map((site) => site.determinants)).map((name) => {
    const figures = sites.map((site) => ({ value: ownValue(site.determinants, name) ?? null, se: null }));
    const { value, n } = pooledFigure(figures);
    return [name, { value, n }] as const;
  });
  return {
    sites: sites.length,
    overall: pooledFigure(sites.map((site) => site.overall)),
    channels: Object.fromEntries(channels),
    determinants: Object.fromEntries(determinants),
  };
}

/**
 * Pools any sites of an edition into one group (Scoring method, section 7b). Takes the results and the ids of the sites in
 * any order, one named twice counting once; returns the group's figures. Throws RangeError for a site the results do not have.
 */
export function pooledGroup(
  results: { readonly sites: { get(siteId: string): SiteFigures | undefined } },
  siteIds: Iterable<string>,
): PooledResult {
  const sites = distinctInUtf8Order(siteIds).map((siteId) => {
    const site = results.sites.get(siteId);
    if (!site) throw new RangeError(`the results have no site ${siteId}`);
    return site;
  });
  return poolSites(sites);
}

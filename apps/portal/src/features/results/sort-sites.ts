import type { SiteSummary } from './edition-results.js';

export interface SiteOrder {
  /** `name`, `overall`, or the code of a channel. */
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

/** What a site shows in a column of figures; null where it was not measured. */
export function scoreIn(site: SiteSummary, column: string): number | null {
  const figure = column === 'overall' ? site.overall : site.channels.find(({ code }) => code === column)?.figure;
  return figure?.value ?? null;
}

/** Every channel that one of the sites took part in, in the order of the grid: visits on site are ordered site by site. */
export function channelsOf(sites: readonly SiteSummary[]): string[] {
  const longest = sites.toSorted((one, other) => other.channels.length - one.channels.length);
  return [...new Set(longest.flatMap(({ channels }) => channels.map(({ code }) => code)))];
}

/** Sites in the order asked for. Sites without the figure come last either way: they are no zero. */
export function sortSites(sites: readonly SiteSummary[], order: SiteOrder, language: string): SiteSummary[] {
  const sign = order.direction === 'ascending' ? 1 : -1;
  if (order.by === 'name') {
    const collator = new Intl.Collator(language);
    return sites.toSorted((one, other) => sign * collator.compare(one.site.name, other.site.name));
  }
  return sites.toSorted((one, other) => {
    const a = scoreIn(one, order.by);
    const b = scoreIn(other, order.by);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

/** A second press on a column turns its order round; figures begin with the highest, names with A. */
export function nextOrder(current: SiteOrder, by: string): SiteOrder {
  if (current.by === by) return { by, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  return { by, direction: by === 'name' ? 'ascending' : 'descending' };
}

import { unpackCriterionFigures } from '../figures/criterion-figures.js';
import type { Grid } from '../grid/grid.js';
import { compareUtf8 } from '../order/utf8-order.js';
import type { CriterionFigure, Results, SiteResult } from '../figures/results.js';

/** All the results of an edition at once, as plain records: for the small editions of specs. */
export interface WholeResults extends Pick<Results, 'panel' | 'withinVariance'> {
  readonly sites: Readonly<
    Record<string, SiteResult & { readonly criteria: Readonly<Record<string, CriterionFigure>> }>
  >;
  readonly organisations: Readonly<Record<string, unknown>>;
}

/** Takes results and their grid; returns every figure. The rows of audits are left out: they tell the order of the input. */
export function wholeResults(results: Results, grid: Grid): WholeResults {
  const channels = grid.channels.toSorted(compareUtf8).map((channel) => results.criteriaOf(channel));
  const sites = [...results.sites].map(([siteId, site]) => {
    const criteria = channels.map(({ channel, rowOf }): Record<string, CriterionFigure> => {
      const row = rowOf(siteId);
      return row === null ? {} : unpackCriterionFigures(grid, channel, row);
    });
    const audits = site.audits.map((audit) => ({ ...audit, row: 0 }));
    return [
      siteId,
      { ...site, audits, criteria: Object.assign({}, ...criteria) as Record<string, CriterionFigure> },
    ] as const;
  });
  const { panel, withinVariance, organisations } = results;
  return { sites: Object.fromEntries(sites), organisations: Object.fromEntries(organisations), panel, withinVariance };
}

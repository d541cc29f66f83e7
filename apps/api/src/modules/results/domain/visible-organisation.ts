import type { Grid, PooledResult } from '@barometer/scoring';
import type { EntitlementLevel } from '../../registrations/index.js';

/** The figures of an organisation over all its sites: means, with the number of sites behind each. */
export interface VisibleOrganisation {
  readonly siteCount: number;
  readonly overall: VisibleMean;
  readonly channels: readonly { readonly code: string; readonly mean: VisibleMean }[];
  /** Null where one of the sites takes part free of charge: its share could be found by subtraction. */
  readonly determinants: readonly { readonly code: string; readonly mean: VisibleMean }[] | null;
}

export interface VisibleMean {
  readonly value: number | null;
  /** Standard error; null where there is none, or where a site that is part of the mean is read without it. */
  readonly se: number | null;
  /** Sites that have the figure. */
  readonly n: number;
}

/**
 * What an organisation may read of its own mean figures, by what it may read of each site: never more than of the site of which it may read least.
 * @param levels of the sites it reads results of; a mean that holds another site's is not shown
 */
export function visibleOrganisation(
  stored: PooledResult,
  grid: Pick<Grid, 'channels' | 'determinants'>,
  levels: readonly EntitlementLevel[],
): VisibleOrganisation | null {
  if (levels.length !== stored.sites) return null;
  const isPaid = levels.every((level) => level === 'paid');
  const mean = ({ value, se, n }: VisibleMean): VisibleMean => ({ value, se: isPaid ? se : null, n });
  const named = (codes: readonly string[], figures: Readonly<Record<string, Omit<VisibleMean, 'se'>>>) =>
    codes.flatMap((code) => {
      const figure = figures[code];
      return figure === undefined ? [] : [{ code, mean: mean({ se: null, ...figure }) }];
    });
  return {
    siteCount: stored.sites,
    overall: mean(stored.overall),
    channels: named(grid.channels, stored.channels),
    determinants: isPaid ? named(grid.determinants, stored.determinants) : null,
  };
}

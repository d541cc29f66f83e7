import {
  compareUtf8,
  type FigureWithInterval,
  type Grid,
  type PooledResult,
  poolSites,
  type SiteFigures,
  withInterval,
} from '@barometer/scoring';
import type { EntitlementLevel } from '../../registrations/index.js';

/** The figures of an organisation over its paid sites: means, with the number of sites behind each. */
export interface VisibleOrganisation {
  readonly siteCount: number;
  readonly overall: VisibleMean;
  readonly channels: readonly { readonly code: string; readonly mean: VisibleMean }[];
  readonly determinants: readonly { readonly code: string; readonly mean: VisibleMean }[];
}

export interface VisibleMean extends FigureWithInterval {
  /** Sites that have the figure. */
  readonly n: number;
}

/** A mean as it is stored; that of a determinant has no error. */
interface StoredMean {
  readonly value: number | null;
  readonly se?: number | null;
  readonly n: number;
}

/** A site of the organisation that has results to read. */
export interface MemberSite {
  /** Its id in the scoring method. */
  readonly reference: string;
  readonly level: EntitlementLevel;
  readonly figures: SiteFigures;
}

/**
 * What an organisation may read of its own mean figures: those of its paid sites. A site that takes part free of charge is in none of them, since what
 * it may not read could be found by subtraction.
 * @param stored the means over all its sites, as the run stored them; null where the organisation may not read them, or the run kept none
 * @param sites those it reads results of, in any order
 * @returns null where none of them takes part paid
 */
export function visibleOrganisation(
  stored: PooledResult | null,
  grid: Pick<Grid, 'channels' | 'determinants'>,
  sites: readonly MemberSite[],
): VisibleOrganisation | null {
  const paid = sites.filter(({ level }) => level === 'paid');
  if (paid.length === 0) return null;
  const isStored = stored !== null && paid.length === sites.length && stored.sites === sites.length;
  const { overall, channels, determinants } = isStored ? stored : pooled(paid);
  return {
    siteCount: paid.length,
    overall: visibleMean(overall),
    channels: named(grid.channels, channels),
    determinants: named(grid.determinants, determinants),
  };
}

/** The sites in the order in which a run adds them, so that the last bit is that of a run. */
function pooled(sites: readonly MemberSite[]): PooledResult {
  const inOrder = sites.toSorted((left, right) => compareUtf8(left.reference, right.reference));
  return poolSites(inOrder.map(({ figures }) => figures));
}

function named(
  codes: readonly string[],
  figures: Readonly<Record<string, StoredMean>>,
): { code: string; mean: VisibleMean }[] {
  return codes.flatMap((code) => {
    const figure = figures[code];
    return figure === undefined ? [] : [{ code, mean: visibleMean(figure) }];
  });
}

function visibleMean({ value, se = null, n }: StoredMean): VisibleMean {
  return { ...withInterval(value, se), n };
}

import { isBelow } from '../../order/closeness.js';
import type { SiteFigures, ValueWithError } from '../organisations.js';
import { ownValue } from '../../grid/own-value.js';
import type { PanelFigure } from '../results.js';
import { Z_95 } from '../uncertainty.js';
import { distinctInUtf8Order } from '../../order/utf8-order.js';

/** How a figure of a site moved between two editions, in points (Scoring method, section 7). */
export interface SiteEvolution {
  readonly difference: number;
  readonly se: number | null;
  /** Whether the difference is beyond what chance explains at 95 %; null where an error is not known. */
  readonly isSignificant: boolean | null;
}

/** How a figure of the panel moved between two editions, in points; null where an edition does not have it (section 7). */
export interface PanelFigureEvolution {
  /** Between the means of the whole panels, whose sites differ. */
  readonly whole: number | null;
  /** Between the means of both editions over the sites present in both. */
  readonly common: CommonEvolution | null;
}

/** Each edition's mean is over those of the common sites that have the figure in it: how many, it tells for either. */
export interface CommonEvolution {
  readonly difference: number;
  readonly nBefore: number;
  readonly nAfter: number;
}

/** The evolution of every figure of the panel that one of the two editions has. */
export interface PanelEvolution {
  readonly overall: PanelFigureEvolution;
  readonly channels: Readonly<Record<string, PanelFigureEvolution>>;
  readonly determinants: Readonly<Record<string, PanelFigureEvolution>>;
}

/** What an evolution reads of the results of an edition; its sites come in ascending UTF-8 order of their ids. */
export interface EditionFigures {
  readonly sites: Iterable<readonly [string, SiteFigures]> & { get(siteId: string): SiteFigures | undefined };
  readonly panel: {
    readonly overall: PanelFigure;
    readonly channels: Readonly<Record<string, PanelFigure>>;
    readonly determinants: Readonly<Record<string, PanelFigure>>;
  };
}

/**
 * The evolution of a site's figure between two editions (Scoring method, section 7): se = sqrt(se1² + se2²), significant
 * where |Δ| is above `Z_95`·se by more than the tolerance, so that two whole inspections that differ by the last
 * bit alone are not. Takes the figure in each edition, in points; returns null where one of them has no value.
 */
export function siteEvolution(before: ValueWithError, after: ValueWithError): SiteEvolution | null {
  if (before.value === null || after.value === null) return null;
  const difference = after.value - before.value;
  if (before.se === null || after.se === null) return { difference, se: null, isSignificant: null };
  const se = Math.sqrt(before.se * before.se + after.se * after.se);
  return { difference, se, isSignificant: isBelow(Z_95 * se, Math.abs(difference)) };
}

/** The mean of one figure of one edition over the sites that have it, added in the order in which they come. */
class RunningMean {
  n = 0;
  private sum = 0;

  add(value: number | null | undefined): void {
    if (typeof value !== 'number') return;
    this.n += 1;
    this.sum += value;
  }

  get mean(): number {
    return this.sum / this.n;
  }
}

/** One figure in both editions, over the sites present in both, whether or not they have the figure in both. */
class CommonSites {
  private readonly before = new RunningMean();
  private readonly after = new RunningMean();

  add(before: number | null | undefined, after: number | null | undefined): void {
    this.before.add(before);
    this.after.add(after);
  }

  evolution(): CommonEvolution | null {
    const { before, after } = this;
    if (before.n === 0 || after.n === 0) return null;
    return { difference: after.mean - before.mean, nBefore: before.n, nAfter: after.n };
  }
}

function wholeEvolution(before: PanelFigure | undefined, after: PanelFigure | undefined): number | null {
  const [earlier, later] = [before?.mean ?? null, after?.mean ?? null];
  return earlier === null || later === null ? null : later - earlier;
}

type Figures = Readonly<Record<string, PanelFigure>>;

/** One `CommonSites` for each figure that stands in one of the panels. */
function commonSitesOf(before: Figures, after: Figures): [string, CommonSites][] {
  return distinctInUtf8Order([...Object.keys(before), ...Object.keys(after)]).map((name) => [name, new CommonSites()]);
}

/**
 * The evolution of the panel between two editions: differences of unrounded, unweighted means (Scoring method, section 7).
 * It is given for the whole panels, and for the sites present in both: the panel mean of each edition restricted to the
 * sites whose id stands in both, hence over those of them that have the figure in that edition. A site that was first
 * measured on a channel this time moves that channel; the numbers of sites on both sides tell. Takes the results of both
 * editions, whose grids may differ, and reads each site once; returns the overall, and each channel and determinant that
 * either grid has.
 */
export function panelEvolution(before: EditionFigures, after: EditionFigures): PanelEvolution {
  const overall = new CommonSites();
  const channels = commonSitesOf(before.panel.channels, after.panel.channels);
  const determinants = commonSitesOf(before.panel.determinants, after.panel.determinants);
  for (const [siteId, earlier] of before.sites) {
    const later = after.sites.get(siteId);
    if (!later) continue;
    overall.add(earlier.overall.value, later.overall.value);
    for (const [channel, common] of channels) {
      common.add(ownValue(earlier.channels, channel)?.value, ownValue(later.channels, channel)?.value);
    }
    for (const [name, common] of determinants) {
      common.add(ownValue(earlier.determinants, name), ownValue(later.determinants, name));
    }
  }
  const evolutions = (figures: readonly [string, CommonSites][], earlier: Figures, later: Figures) =>
    Object.fromEntries(
      figures.map(([name, common]): [string, PanelFigureEvolution] => {
        const whole = wholeEvolution(ownValue(earlier, name), ownValue(later, name));
        return [name, { whole, common: common.evolution() }];
      }),
    );
  return {
    overall: { whole: wholeEvolution(before.panel.overall, after.panel.overall), common: overall.evolution() },
    channels: evolutions(channels, before.panel.channels, after.panel.channels),
    determinants: evolutions(determinants, before.panel.determinants, after.panel.determinants),
  };
}

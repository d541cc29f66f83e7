import type { Criterion } from '../grid/grid.js';
import type { LazyRecord } from './lazy-record.js';
import type { PooledResult } from './organisations.js';

/** The version of the scoring method that these results follow; it is stored beside every figure. */
export const METHOD_VERSION = '1';

/** Which group of other organisations a figure is compared with (Scoring method, section 6). */
export type Rung = 'category' | 'family' | 'all';

/** A value from 0 to 100 with its standard error and 95 % interval; null where there is none (section 5). */
export interface FigureWithInterval {
  readonly value: number | null;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The overall of a site; `reason` says why it is not published (section 4). */
export interface OverallFigure extends FigureWithInterval {
  readonly reason: 'too_few_audits' | null;
}

/** The score of a site on one channel over `n` scored audits (sections 4 and 5). */
export interface ChannelFigure extends FigureWithInterval {
  readonly value: number;
  readonly n: number;
}

/** What `n` other organisations reached; quartiles and position only from 10 of them on (section 6). */
export interface PeerFigure {
  readonly rung: Rung;
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly q1: number | null;
  readonly q3: number | null;
  /** Share of the peers strictly below, plus half of those equal, from 0 to 1. */
  readonly position: number | null;
}

/** The peers of a site for each of its figures; null where there are too few, or no figure (section 6). */
export interface SitePeers {
  readonly overall: PeerFigure | null;
  readonly channels: Readonly<Record<string, PeerFigure | null>>;
  readonly determinants: Readonly<Record<string, PeerFigure | null>>;
}

/** Everything computed for one site; `channels` and `channelDeterminants` hold the channels that have a score. */
export interface SiteResult {
  readonly overall: OverallFigure;
  readonly overallWithPhysical: FigureWithInterval | null;
  readonly channels: Readonly<Record<string, ChannelFigure>>;
  readonly determinants: Readonly<Record<string, number | null>>;
  readonly stages: Readonly<Record<string, number | null>>;
  readonly channelDeterminants: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Every audit of the site, scored or not: by channel, then in ascending UTF-8 order of their ids. */
  readonly audits: readonly AuditFigure[];
  readonly peers: SitePeers;
}

/** What one audit came to, and why it counts nowhere, if so (section 3). */
export interface AuditFigure {
  readonly auditId: string;
  /** Its place in the order in which the audits were given, from 0. */
  readonly row: number;
  readonly channel: string;
  readonly score: number | null;
  /** Σw over what was applicable: with the channel's share and n it gives the coefficient of each answer (section 8). */
  readonly weight: number;
  readonly excluded: 'insufficient' | 'nothing_applicable' | null;
}

/** A criterion at a site: its value, what it brings to the overall, and its peers (sections 7b and 8). */
export interface CriterionFigure {
  readonly value: number;
  /** Points of the overall for each point of the criterion; null where it is no part of a published overall. */
  readonly coefficient: number | null;
  /** Points of the overall that its answers brought. Raising all of them to 100 adds 100 · coefficient − contribution. */
  readonly contribution: number | null;
  readonly peers: PeerFigure | null;
}

/** The finer figures of one channel, a packed row a site: see `unpackCriterionFigures`. */
export interface ChannelCriteria {
  readonly channel: string;
  /** Of both levels, in ascending UTF-8 order of their ids: the order of the rows. */
  readonly criteria: readonly Criterion[];
  /** Takes a site's id; returns its row, or null where it has no score on the channel. */
  readonly rowOf: (siteId: string) => Float64Array | null;
}

/** A figure over the `n` sites of the panel that have it; null where none has (section 7). */
export interface PanelFigure {
  readonly n: number;
  readonly mean: number | null;
  /** The mean under post-stratification weights; null also where the population of every category is 0. */
  readonly weightedMean: number | null;
  /** How many equally weighted sites would carry as much information (Kish); null where the weighted mean is. */
  readonly effectiveN: number | null;
}

/** One cell of a cut, over the sites whose overall is published; suppressed, it keeps its counts only (section 7). */
export interface CutCell {
  readonly nSites: number;
  readonly nOrganisations: number;
  readonly overall: number | null;
  readonly suppressed: boolean;
}

/** The panel's overall by properties of its sites (section 7); a cell without a published overall is absent. */
export interface PanelCuts {
  readonly category: Readonly<Record<string, CutCell>>;
  readonly isCertified: Readonly<Partial<Record<'true' | 'false', CutCell>>>;
  readonly isCentral: Readonly<Partial<Record<'true' | 'false', CutCell>>>;
  readonly region: Readonly<Record<string, CutCell>>;
}

/** The panel: every channel and determinant of the grid, and the cuts of the overall (section 7). */
export interface PanelResult {
  readonly overall: PanelFigure;
  readonly channels: Readonly<Record<string, PanelFigure>>;
  readonly determinants: Readonly<Record<string, PanelFigure>>;
  readonly cuts: PanelCuts;
}

/** The results of an edition; every site of the input has an entry, also without audits. */
export interface Results {
  readonly sites: LazyRecord<SiteResult>;
  /** Every organisation that has a site (section 7b). */
  readonly organisations: LazyRecord<PooledResult>;
  readonly panel: PanelResult;
  /** The pooled within-site variance of every channel of the grid, inspected ones too (section 5). */
  readonly withinVariance: Readonly<Record<string, number | null>>;
  /** Takes a channel of the grid; returns its finer figures. Throws RangeError for any other channel. */
  criteriaOf(channel: string): ChannelCriteria;
}

import type { Rung } from '@barometer/scoring';

export type ReportLanguage = 'fr' | 'en';

/** What every report says of itself. Dates are RFC 3339 texts; scores run from 0 to 100 and are not rounded. */
export interface ReportFrame {
  readonly language: ReportLanguage;
  readonly structureName: string;
  /** As it stands alone: "Édition 2027", "2027 edition". */
  readonly editionName: string;
  readonly fieldWork: { readonly from: string; readonly to: string };
  /** The instant the figures are of; also the date of the document, so that the same figures give the same bytes. */
  readonly asOf: string;
  readonly gridVersion: string;
  readonly methodVersion: string;
  /** The score run every figure comes from; its end is the base of the figure ids in the footer. */
  readonly scoreRunId: string;
  readonly isDemonstration: boolean;
}

/** What a free participant sees of its peers: how many organisations, of which group, and their mean. */
export interface PeersMean {
  readonly rung: Rung;
  readonly n: number;
  readonly mean: number;
}

/** What a paid participant sees of its peers; quartiles are null below ten organisations. */
export interface Peers extends PeersMean {
  readonly median: number;
  readonly q1: number | null;
  readonly q3: number | null;
}

/** A score with its 95 % interval; nulls where the method gives none. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** `no_channel`: the site has none (no social account); `not_measured`: no audit of it could be scored. */
export type ChannelAbsence = 'no_channel' | 'not_measured';

export interface OverallOf<SeenPeers> extends Estimate {
  /** Why there is no value; null where there is one. */
  readonly reason: 'too_few_audits' | null;
  readonly peers: SeenPeers | null;
}

export interface ChannelOf<SeenPeers> extends Estimate {
  readonly code: string;
  readonly label: string;
  /** Scored audits. */
  readonly n: number;
  /** Seen whole rather than sampled, so without interval: the website. */
  readonly isInspected: boolean;
  /** Why there is no value; null where there is one. */
  readonly absence: ChannelAbsence | null;
  readonly peers: SeenPeers | null;
}

interface SiteIdentity {
  readonly name: string;
  readonly categoryLabel: string;
  readonly familyLabel: string;
}

/** All that a free participant may read of its site: there is no place here for anything else. */
export interface SyntheticSite extends SiteIdentity {
  readonly overall: OverallOf<PeersMean>;
  readonly channels: readonly ChannelOf<PeersMean>[];
}

export interface SyntheticReportData extends ReportFrame {
  readonly kind: 'synthetic';
  /** One: an organisation has at most one free place. */
  readonly site: SyntheticSite;
  /** How many sites of the organisation have results in the edition; from two on, the sheet says it is about one only. */
  readonly siteCount: number;
}

export interface DetailedOverall extends OverallOf<Peers> {
  readonly se: number | null;
}

export interface DetailedChannel extends ChannelOf<Peers> {
  readonly se: number | null;
  /** The edition's weight of the channel in the overall; 0 for one that never enters it (physical visits). */
  readonly weight: number;
}

export interface DeterminantFigure {
  readonly code: string;
  readonly label: string;
  readonly value: number | null;
  readonly peers: Peers | null;
}

/** One criterion of the grid at a site; `value` is null where it applied to no scored audit. */
export interface CriterionFigure {
  readonly id: string;
  readonly label: string;
  readonly channel: string;
  readonly determinant: string;
  readonly weight: number;
  readonly value: number | null;
  /** Points of the overall for one point more on each answer to it; null where it enters no overall. */
  readonly coefficient: number | null;
  /** Points of the overall that it brings today; null where the coefficient is. */
  readonly contribution: number | null;
}

/** All that is known of a site of a paid participant; channels, determinants and criteria in the grid's order. */
export interface DetailedSite extends SiteIdentity {
  readonly overall: DetailedOverall;
  /** Only where physical visits were bought and scored. */
  readonly overallWithPhysical: Estimate | null;
  readonly channels: readonly DetailedChannel[];
  readonly determinants: readonly DeterminantFigure[];
  readonly criteria: readonly CriterionFigure[];
}

/** The mean of a figure over the `n` sites that have it. */
export interface OrganisationMean extends Estimate {
  readonly se: number | null;
  readonly n: number;
}

/** The figures of the sites of a report together, as results gives them: the report forms no mean of them itself. */
export interface OrganisationMeans {
  readonly overall: OrganisationMean;
  readonly channels: readonly { readonly code: string; readonly mean: OrganisationMean }[];
  readonly determinants: readonly { readonly code: string; readonly mean: OrganisationMean }[];
}

export interface DetailedReportData extends ReportFrame {
  readonly kind: 'detailed';
  /** At least one: those that take part paid. */
  readonly sites: readonly DetailedSite[];
  /** Over these sites. */
  readonly organisation: OrganisationMeans;
  /** Names of the sites of the organisation that have results in the edition, but no right to this report: the free one. */
  readonly otherSites: readonly string[];
}

/** Everything a report is made of; who gets which kind is decided by the entitlements, before this. */
export type ReportData = SyntheticReportData | DetailedReportData;

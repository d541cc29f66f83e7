import type { CriterionFigure, SitePeers, SiteResult } from '@barometer/scoring';

/** The figures of a site without its peers and its audits, which are stored beside them. */
export type SiteFigures = Omit<SiteResult, 'peers' | 'audits'>;

/** What a run stored of one site, put together again. */
export interface StoredResult extends SiteFigures {
  readonly peers: SitePeers;
  /** By criterion id, those that have a value. */
  readonly criteria: Readonly<Record<string, CriterionFigure>>;
}

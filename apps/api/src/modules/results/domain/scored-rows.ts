import type { AuditFigure, ScoringSite } from '@barometer/scoring';

/** One audit behind the figures of a site: which version of it a run read, and what it came to. */
export interface ScoredAudit extends Pick<AuditFigure, 'channel' | 'score' | 'weight' | 'excluded'> {
  readonly auditKey: string;
  readonly version: number;
}

/** The version of the site answers of one channel that a run read. */
export interface ScoredSheet {
  readonly channel: string;
  readonly version: number;
}

/** What the panel and the peers of a site go by: it may be certified, or move to another category, after the run. */
export type ScoredSite = Pick<ScoringSite, 'category' | 'region' | 'isCentral' | 'isCertified'>;

/** What the figures of one site were computed from: a correction that comes later is another version, and changes none of it. */
export interface ScoredRows {
  readonly site: ScoredSite;
  readonly audits: readonly ScoredAudit[];
  readonly sheets: readonly ScoredSheet[];
}

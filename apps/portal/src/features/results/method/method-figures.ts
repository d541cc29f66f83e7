import type { AnswerFacts } from '../lineage/answer-words.js';
import type { Lineage } from '../lineage/figure-lineage.js';
import type { LeftOut } from '../lineage/left-out.js';
import type { Spread } from '../lineage/spread.js';
import type { Term } from '../lineage/terms.js';

/** One answer with the score the grid gives it. */
export interface ExplainedAnswer extends AnswerFacts {
  readonly labelFr: string;
  readonly labelEn: string;
  readonly score: number;
  readonly weight: number;
  /** Where the grid's scale is known: the score up to each limit, 0 beyond the last. */
  readonly bands: readonly { readonly lte: number; readonly score: number }[];
}

export interface ExplainedAudit {
  /** Null in the example, whose audits have no number. */
  readonly number: number | null;
  readonly count: number;
  readonly weighted: number;
  readonly weight: number;
  readonly score: number;
  readonly coverage: number;
}

export interface ExplainedChannel {
  readonly code: string;
  readonly value: number;
  readonly count: number;
  /** The scores of its audits; null where the participation does not open them. */
  readonly audits: readonly { readonly number: number; readonly score: number }[] | null;
}

export interface ExplainedOverall {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly terms: readonly Term[];
  readonly spread: Spread;
}

/** The figures the method is explained with. */
export interface MethodFigures {
  /** The reader's own, or those of the example. */
  readonly whose: 'own' | 'sample';
  /** Whether the answer and the audit below are told; a free participation opens neither. */
  readonly opensAudits: boolean;
  readonly answer: ExplainedAnswer;
  readonly audit: ExplainedAudit | null;
  readonly channel: ExplainedChannel | null;
  readonly overall: ExplainedOverall;
  /** Scored audits in all. */
  readonly auditCount: number;
  readonly peers: Lineage['score']['peers'];
  /** Middle half of the example's peers by phone; null for one's own. */
  readonly samplePeers: { readonly low: number; readonly high: number } | null;
  readonly leftOut: readonly LeftOut[];
  readonly methodVersion: string;
}

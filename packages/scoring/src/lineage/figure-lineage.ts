import type { FigureId } from './figure-id.js';
import type { Level, Outcome, RawValue } from '../grid/grid.js';

/** One answer inside one audit of a figure. A site answer stands in every audit of its channel. */
export interface AnswerLineage {
  readonly criterionId: string;
  readonly level: Level;
  /** The raw answer; null is "not applicable", undefined is an answer that was not given. */
  readonly value: RawValue | undefined;
  /** From 0 to 100; null where the answer leaves both sums. */
  readonly score: number | null;
  /** The weight of its criterion in the grid. */
  readonly weight: number;
  /** What one point of this answer adds to the figure; null where it adds nothing, or the figure has no value. */
  readonly coefficient: number | null;
  /** Coefficient times score; all of them add up to the figure within 1e-9. */
  readonly contribution: number | null;
  /** Why the answer is in neither sum: it was given as not applicable, or it was not given. */
  readonly excluded: 'not_applicable' | 'absent' | null;
  /** Whether it counts 0 because nobody answered the contact (Scoring method, section 2). */
  readonly isNoContact: boolean;
}

/** One audit of a figure, with its answers to the criteria of the figure in ascending UTF-8 order. */
export interface AuditLineage {
  readonly auditId: string;
  readonly outcome: Outcome;
  /** Σ w·s / Σ w over the applicable criteria of the figure; null where the audit is excluded. */
  readonly score: number | null;
  /** Σ w over the applicable criteria of the figure. */
  readonly weight: number;
  /** Share of the weight of its whole channel that is applicable, from 0 to 1 (Scoring method, section 3). */
  readonly coverage: number;
  /** What one point of the audit's score adds to the figure; null where it adds nothing, or the figure has no value. */
  readonly coefficient: number | null;
  /** Insufficient: its coverage is too low to count anywhere. Nothing applicable: no criterion of the figure applies. */
  readonly excluded: 'insufficient' | 'nothing_applicable' | null;
  readonly answers: readonly AnswerLineage[];
}

/** One channel of a figure, with all the audits of the site on it in ascending UTF-8 order, excluded ones too. */
export interface ChannelLineage {
  readonly channel: string;
  /** W_c in the weight set of the figure; 1 where the figure is about one channel. */
  readonly weight: number;
  /** W_c / ΣW over the channels that have the figure; null where this one has it not, or the figure has no value. */
  readonly share: number | null;
  /** Audits that count: those that are not excluded. */
  readonly n: number;
  /** Mean over the audits that count; null without any. */
  readonly value: number | null;
  readonly audits: readonly AuditLineage[];
}

/** How one figure of one site comes from its answers (Scoring method, section 8). */
export interface FigureLineage {
  readonly figure: FigureId;
  readonly value: number | null;
  /** Why there is no overall, with or without physical visits, although something was measured (Scoring method, section 4). */
  readonly reason: 'too_few_audits' | null;
  /** Channels that have criteria of the figure, in ascending UTF-8 order, also those that were not measured. */
  readonly channels: readonly ChannelLineage[];
}

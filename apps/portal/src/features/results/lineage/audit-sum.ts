import type { LineageAudit, LineageChannel } from './figure-lineage.js';

/** The sums an audit's score is the ratio of. */
export interface AuditSum {
  /** Answers that count. */
  readonly count: number;
  readonly weight: number;
  /** Weight times score, added. */
  readonly weighted: number;
}

/** Adds up the answers of an audit that count: scoring method, section 3. */
export function sumOfAnswers({ answers }: Pick<LineageAudit, 'answers'>): AuditSum {
  const counted = answers.filter(({ score, excluded }) => typeof score === 'number' && !excluded);
  return {
    count: counted.length,
    weight: counted.reduce((sum, { weight }) => sum + weight, 0),
    weighted: counted.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0),
  };
}

/** What an audit brings to the figure, in points: its answers' points added; null where the audit does not count. */
export function pointsOfAudit({ coefficient, score }: Pick<LineageAudit, 'coefficient' | 'score'>): number | null {
  return typeof coefficient === 'number' && typeof score === 'number' ? coefficient * score : null;
}

/** The audits of a channel that count, in the order shown. */
export function scoredAudits({
  audits,
}: Pick<LineageChannel, 'audits'>): (LineageAudit & { readonly score: number })[] {
  return (audits ?? []).flatMap((audit) =>
    typeof audit.score === 'number' && !audit.excluded ? [{ ...audit, score: audit.score }] : [],
  );
}

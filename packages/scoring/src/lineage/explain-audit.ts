import { ABSENT, choiceOf, NOT_APPLICABLE, rawValueOf } from '../grid/answers.js';
import { LEAST_COVERAGE } from '../kernel/score-rows.js';
import { isBelow } from '../order/closeness.js';
import type { AnswerLineage, AuditLineage } from './figure-lineage.js';
import type { FigureScope } from './figure-scope.js';
import type { Outcome } from '../grid/grid.js';
import type { ChannelPlan, PlannedCriterion } from '../grid/grid-plan.js';
import { about, ScoringInputError, type ScoringAudit } from '../kernel/input.js';

/** An audit whose share in the figure is not known yet: that needs all the audits of the site. */
export type UnweightedAudit = Omit<AuditLineage, 'coefficient' | 'answers'> & {
  readonly answers: readonly UnweightedAnswer[];
};

type UnweightedAnswer = Omit<AnswerLineage, 'coefficient' | 'contribution'>;

/** What an answer that leaves both sums, or counts 0 without having been given, comes to (Scoring method, section 2). */
function notGiven(planned: PlannedCriterion, isAbsent: boolean, given: Outcome | 'site') {
  const { conditional, onNoContact } = planned.criterion;
  const excluded = isAbsent ? ('absent' as const) : ('not_applicable' as const);
  if (isAbsent && given === 'no_answer') {
    return onNoContact === 'zero'
      ? { score: 0, excluded: null, isNoContact: true }
      : { score: null, excluded, isNoContact: false };
  }
  if (!conditional) throw new ScoringInputError(isAbsent ? 'the answer is missing' : 'it is never "not applicable"');
  return { score: null, excluded, isNoContact: false };
}

function scored(planned: PlannedCriterion, packed: number, given: Outcome | 'site') {
  if (packed === ABSENT || packed === NOT_APPLICABLE) return notGiven(planned, packed === ABSENT, given);
  const score = planned.scores[choiceOf(planned.criterion.answer, packed)];
  if (score === undefined) throw new ScoringInputError(`unknown answer ${packed}`);
  return { score, excluded: null, isNoContact: false };
}

function readAnswer(planned: PlannedCriterion, packed: number, given: Outcome | 'site'): UnweightedAnswer {
  const { id, level, weight } = planned.criterion;
  return about(`criterion ${id}`, () => {
    return {
      criterionId: id,
      level,
      value: rawValueOf(planned.criterion, packed),
      weight,
      ...scored(planned, packed, given),
    };
  });
}

function applicableWeight(answers: readonly UnweightedAnswer[]): number {
  return answers.reduce((sum, answer) => (answer.score === null ? sum : sum + answer.weight), 0);
}

/** Σ w·s / Σ w; the ratio of one criterion alone is its score, which multiplying and dividing could move by the last bit. */
function ratioOf(answers: readonly UnweightedAnswer[], weight: number, scope: FigureScope): number {
  if (scope.soleCriterion) return answers[0]?.score ?? Number.NaN;
  return answers.reduce((sum, { score, weight: own }) => (score === null ? sum : sum + own * score), 0) / weight;
}

function exclusionOf(
  outcome: Outcome,
  whole: number,
  coverage: number,
  inFigure: number,
): 'insufficient' | 'nothing_applicable' | null {
  if (whole === 0) return 'nothing_applicable';
  if (outcome === 'answered' && isBelow(coverage, LEAST_COVERAGE)) return 'insufficient';
  return inFigure === 0 ? 'nothing_applicable' : null;
}

/**
 * Reads what an audit is in a figure (Scoring method, sections 1 to 3): whether it counts is decided over the whole audit,
 * its score over the criteria of the figure. Takes the plan of its channel, the audit, the packed site answers of its
 * channel and the scope of the figure. Throws ScoringInputError, naming criterion and
 * reason, for an unknown value, a null on an unconditional criterion or a missing answer.
 */
export function readAudit(
  plan: ChannelPlan,
  audit: ScoringAudit,
  siteAnswers: Float64Array,
  scope: FigureScope,
): UnweightedAudit {
  const { auditId, outcome } = audit;
  if (outcome !== 'answered' && outcome !== 'no_answer') throw new ScoringInputError('its outcome is unknown');
  if (audit.answers.length !== plan.auditCriteria) throw new ScoringInputError('wrong number of answers');
  const all = plan.criteria.map((planned) => {
    const isSite = planned.criterion.level === 'site';
    const packed = (isSite ? siteAnswers : audit.answers)[planned.slot] ?? ABSENT;
    return { planned, answer: readAnswer(planned, packed, isSite ? 'site' : outcome) };
  });
  const whole = applicableWeight(all.map(({ answer }) => answer));
  const answers = all.filter(({ planned }) => scope.includes(planned.criterion)).map(({ answer }) => answer);
  const weight = applicableWeight(answers);
  const coverage = whole / plan.totalWeight;
  const excluded = exclusionOf(outcome, whole, coverage, weight);
  return {
    auditId,
    outcome,
    score: excluded ? null : ratioOf(answers, weight, scope),
    weight,
    coverage,
    excluded,
    answers,
  };
}

/**
 * Gives an audit and its answers their coefficients (Scoring method, section 8). Takes what `readAudit` returned and what
 * one point of an audit of its channel adds to the figure, null where the figure has no value or no share for the channel.
 */
export function weighAudit(audit: UnweightedAudit, ofOneAudit: number | null): AuditLineage {
  const coefficient = audit.excluded ? null : ofOneAudit;
  const answers = audit.answers.map((answer): AnswerLineage => {
    if (coefficient === null || answer.score === null) return { ...answer, coefficient: null, contribution: null };
    const own = coefficient * (answer.weight / audit.weight);
    return { ...answer, coefficient: own, contribution: own * answer.score };
  });
  return { ...audit, coefficient, answers };
}

import { scoreOfAnswer } from './answers.js';
import {
  criteriaOf,
  criterionById,
  type Criterion,
  type Grid,
  type Level,
  type Outcome,
  type RawValue,
} from './grid.js';
import { ownValue } from './own-value.js';
import { compareUtf8 } from '../order/utf8-order.js';

export type AnswerProblemReason =
  'unknown_value' | 'null_on_unconditional' | 'unknown_criterion' | 'other_channel' | 'wrong_level' | 'missing';

/** One input error about an answer: nothing may be computed while there is one (Scoring method, sections 1 and 2). */
export interface AnswerProblem {
  readonly criterionId: string;
  readonly reason: AnswerProblemReason;
}

type Answers = Readonly<Record<string, RawValue>>;

function wrongValue(criterion: Criterion, value: RawValue): AnswerProblemReason | null {
  const score = scoreOfAnswer(criterion, value);
  if (score === undefined) return 'unknown_value';
  return score === null && !criterion.conditional ? 'null_on_unconditional' : null;
}

function wrongAnswers(
  answers: Answers,
  reasonOf: (id: string, value: RawValue) => AnswerProblemReason | null,
): AnswerProblem[] {
  return Object.entries(answers).flatMap(([criterionId, value]) => {
    const reason = reasonOf(criterionId, value);
    return reason ? [{ criterionId, reason }] : [];
  });
}

function missingAnswers(criteria: readonly Criterion[], answers: Answers): AnswerProblem[] {
  return criteria
    .filter((criterion) => !criterion.conditional && ownValue(answers, criterion.id) === undefined)
    .map((criterion) => ({ criterionId: criterion.id, reason: 'missing' }));
}

function reasonAgainst(grid: Grid, id: string, value: RawValue, place: { channel?: string; level: Level }) {
  const criterion = criterionById(grid, id);
  if (!criterion) return 'unknown_criterion';
  if (place.channel !== undefined && criterion.channel !== place.channel) return 'other_channel';
  return criterion.level === place.level ? wrongValue(criterion, value) : 'wrong_level';
}

function inOrder(problems: AnswerProblem[]): AnswerProblem[] {
  return problems.sort((a, b) => compareUtf8(a.criterionId, b.criterionId));
}

/**
 * Finds the input errors of one audit (Scoring method, sections 1 and 2). Takes the audit's channel, outcome and raw
 * answers by criterion id; a criterion without an entry is absent. Returns every problem in ascending order of criterion
 * id, an empty list for an audit that can be scored. An audit that nobody answered is never incomplete.
 */
export function checkAudit(
  grid: Grid,
  audit: { readonly channel: string; readonly outcome: Outcome; readonly answers: Answers },
): AnswerProblem[] {
  const { channel, outcome, answers } = audit;
  const wrong = wrongAnswers(answers, (id, value) => reasonAgainst(grid, id, value, { channel, level: 'audit' }));
  const missing = outcome === 'answered' ? missingAnswers(criteriaOf(grid, channel, 'audit'), answers) : [];
  return inOrder([...wrong, ...missing]);
}

/**
 * Finds the input errors in the site answers of one site, all channels together (Scoring method, sections 1 and 2). Takes
 * the raw answers by criterion id and the channels on which the site has at least one audit: only there is an absent
 * answer to an unconditional criterion an error. Returns every problem in ascending order of criterion id.
 */
export function checkSiteAnswers(grid: Grid, answers: Answers, channelsAudited: ReadonlySet<string>): AnswerProblem[] {
  const wrong = wrongAnswers(answers, (id, value) => reasonAgainst(grid, id, value, { level: 'site' }));
  const missing = [...channelsAudited].flatMap((channel) => missingAnswers(criteriaOf(grid, channel, 'site'), answers));
  return inOrder([...wrong, ...missing]);
}

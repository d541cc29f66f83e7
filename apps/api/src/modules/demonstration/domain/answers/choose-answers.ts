import type { Criterion, RawValue } from '@barometer/scoring';
import { scoreOfAnswer } from '@barometer/scoring';
import { shuffled, type Random } from '../random.js';
import { drawOption, optionsOf, valueOf, type AnswerOption } from './answer-options.js';
import type { Settled } from './circumstances.js';

export type Answers = Record<string, RawValue>;

/** Weighted sum and weight of answers that stand: `sum / weight` is their score. */
export interface Tally {
  readonly sum: number;
  readonly weight: number;
}

/** What the public services of the demonstration do better or worse than their average, in points. */
const STRENGTHS: Readonly<Record<string, number>> = {
  courtesy: 30,
  accessibility: 4,
  response_quality: 2,
  responsiveness: -2,
  transfer_efficiency: -3,
  personalization: -3,
  waiting_management: -14,
  complaints_management: -16,
};

/** The quality aimed at for one criterion, from that of the contact. */
export function qualityFor(criterion: Criterion, quality: number): number {
  return quality + (STRENGTHS[criterion.determinant] ?? 0);
}

/** Takes answers and the criteria they belong to; returns their tally. Those not applicable count in neither sum. */
export function tallyOf(criteria: readonly Criterion[], answers: Readonly<Answers>): Tally {
  let sum = 0;
  let weight = 0;
  for (const criterion of criteria) {
    const score = scoreOfAnswer(criterion, answers[criterion.id] ?? null);
    if (score === null || score === undefined) continue;
    sum += criterion.weight * score;
    weight += criterion.weight;
  }
  return { sum, weight };
}

interface FreeAnswer {
  readonly criterion: Criterion;
  readonly options: readonly AnswerOption[];
  at: number;
}

/** Points of a score that are near enough: one answer rarely moves it by less. */
const NEAR_ENOUGH = 0.25;
const ROUNDS = 6;

/** Moves one answer a step towards the goal if that brings the sum nearer; returns what the step adds. */
function stepTowards(free: FreeAnswer, missing: number): number {
  const next = free.at + Math.sign(missing);
  const gain = ((free.options[next]?.score ?? 0) - (free.options[free.at]?.score ?? 0)) * free.criterion.weight;
  if (!free.options[next] || Math.abs(missing - gain) >= Math.abs(missing)) return 0;
  free.at = next;
  return gain;
}

/** Changes answers, one step at a time and in drawn order, until the score is near the one aimed at or no step helps. */
function approach(free: readonly FreeAnswer[], missingAtFirst: number, weight: number, random: Random): void {
  let missing = missingAtFirst;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = missing;
    for (const answer of shuffled(free, random)) {
      if (Math.abs(missing) <= NEAR_ENOUGH * weight) return;
      missing -= stepTowards(answer, missing);
    }
    if (missing === before) return;
  }
}

/**
 * Chooses the answers to a list of criteria. Takes what the circumstances settle, the quality to draw the others at and,
 * where `goal` is given, the score to bring them to together with `beside`, answers that already stand. Returns legal
 * answers to all criteria.
 */
export function chooseAnswers(choice: {
  readonly criteria: readonly Criterion[];
  readonly settled: Settled;
  readonly quality: number;
  readonly goal: { readonly score: number; readonly beside: Tally } | null;
  readonly random: Random;
}): Answers {
  const { criteria, settled, quality, goal, random } = choice;
  const free = criteria
    .filter(({ id }) => settled[id] === undefined)
    .map((criterion): FreeAnswer => {
      const options = optionsOf(criterion);
      return { criterion, options, at: drawOption(options, qualityFor(criterion, quality), random) };
    });
  if (goal) {
    const drawn = free.reduce(
      (sum, { criterion, options, at }) => sum + criterion.weight * (options[at]?.score ?? 0),
      0,
    );
    const fixed = tallyOf(criteria, settled);
    const weight = goal.beside.weight + fixed.weight + free.reduce((sum, { criterion }) => sum + criterion.weight, 0);
    approach(free, goal.score * weight - goal.beside.sum - fixed.sum - drawn, weight, random);
  }
  const chosen = new Map(
    free.map(({ criterion, options, at }) => [criterion.id, valueOf(options[at] as AnswerOption, random)]),
  );
  return Object.fromEntries(
    criteria.map(({ id }) => [id, settled[id] === undefined ? (chosen.get(id) ?? null) : settled[id]]),
  );
}

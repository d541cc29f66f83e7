import { scoreOfAnswer, type AnswerDefinition, type Band, type Criterion, type RawValue } from '@barometer/scoring';
import type { Random } from '../random.js';

/** One way to answer a criterion: the score it earns, and the range of raw values that earn it. */
export interface AnswerOption {
  readonly score: number;
  /** The lowest and highest raw value, whole numbers; equal where there is but one. */
  readonly from: number;
  readonly to: number;
  readonly isBoolean: boolean;
}

/** Units whose count can be zero; of anything else at least one is needed. */
const COUNTED_FROM_ZERO = new Set(['working_days', 'calendar_days', 'minutes', 'percent']);

/** The whole numbers that a band alone matches: what the bands before it left over. */
function rangeOfBand(band: Band, before: Band | undefined, unit: string | null): readonly [number, number] {
  if ('gte' in band) {
    const from = band.gte ?? 0;
    const highest = before && 'gte' in before && before.gte !== null ? before.gte - 1 : 100;
    return [from, Math.max(highest, from)];
  }
  const lowest = unit !== null && COUNTED_FROM_ZERO.has(unit) ? 0 : 1;
  const from = before && 'lte' in before && before.lte !== null ? before.lte + 1 : lowest;
  return [from, band.lte ?? from + Math.max(1, Math.floor(from / 2))];
}

function rangesOf(definition: AnswerDefinition): (readonly [number, number])[] {
  switch (definition.type) {
    case 'boolean':
      return [
        [0, 0],
        [1, 1],
      ];
    case 'scale':
      return definition.points.map(({ value }) => [value, value]);
    case 'number':
      return definition.bands.map((band, at) => rangeOfBand(band, definition.bands[at - 1], definition.unit));
  }
}

const known = new WeakMap<Criterion, readonly AnswerOption[]>();

/** Takes a criterion; returns every way to answer it, the lowest score first. "Not applicable" is not among them. */
export function optionsOf(criterion: Criterion): readonly AnswerOption[] {
  const cached = known.get(criterion);
  if (cached) return cached;
  const isBoolean = criterion.answer.type === 'boolean';
  const options = rangesOf(criterion.answer)
    .map(([from, to]) => ({ score: scoreOfAnswer(criterion, isBoolean ? from === 1 : from) ?? 0, from, to, isBoolean }))
    .sort((a, b) => a.score - b.score);
  known.set(criterion, options);
  return options;
}

/** A raw value within an option. */
export function valueOf(option: AnswerOption, random: Random): RawValue {
  if (option.isBoolean) return option.from === 1;
  return option.from + random.below(option.to - option.from + 1);
}

/** How far one answer strays from the quality of its site, in points. */
const SPREAD = 24;

/**
 * Draws an option. Takes the options and the quality aimed at, 0 to 100; a yes comes with that probability, a scale or a
 * measure falls near that score. Returns the place of the option in the list.
 */
export function drawOption(options: readonly AnswerOption[], quality: number, random: Random): number {
  if (options[0]?.isBoolean) return random.chance(quality / 100) ? 1 : 0;
  const wished = quality + SPREAD * random.bell();
  return options.reduce((best, option, at) => {
    const bestScore = options[best]?.score ?? 0;
    return Math.abs(option.score - wished) < Math.abs(bestScore - wished) ? at : best;
  }, 0);
}

import {
  criteriaOf,
  criterionById,
  type AnswerDefinition,
  type Band,
  type Criterion,
  type Grid,
  type Level,
  type RawValue,
} from './grid.js';

/** The code of "not applicable" inside packed answers; every given value is 0 or more. */
export const NOT_APPLICABLE = -1;

/** The code of an answer that was not given, inside packed answers. */
export const ABSENT = -2;

function isInBand(band: Band, value: number): boolean {
  if ('lte' in band) return band.lte === null || value <= band.lte;
  return band.gte === null || value >= band.gte;
}

/**
 * Every score an answer definition can give, in the order of `choiceOf`: yes then no, the points of a scale, the bands of
 * a number. Takes a definition; returns scores from 0 to 100.
 */
export function scoresOf(definition: AnswerDefinition): number[] {
  switch (definition.type) {
    case 'boolean':
      return [definition.score.yes, definition.score.no];
    case 'scale':
      return definition.points.map((point) => point.score);
    case 'number':
      return definition.bands.map((band) => band.score);
  }
}

/**
 * Finds which score of `scoresOf` a packed value earns (Scoring method, section 1). Takes a definition and a value as it
 * stands in packed answers (true is 1, false is 0); returns a place in `scoresOf`, or -1 for a value the definition does not know.
 */
export function choiceOf(definition: AnswerDefinition, packed: number): number {
  switch (definition.type) {
    case 'boolean':
      return packed === 1 ? 0 : packed === 0 ? 1 : -1;
    case 'scale':
      return definition.points.findIndex((point) => point.value === packed);
    case 'number':
      return Number.isFinite(packed) && packed >= 0 ? definition.bands.findIndex((band) => isInBand(band, packed)) : -1;
  }
}

/**
 * Turns one answer into its score (Scoring method, section 1). Takes a criterion and the raw value; returns a score from 0
 * to 100, null for "not applicable" (whether that is legal here is for `checkAudit` to say), or undefined for a value that
 * the definition does not know.
 */
export function scoreOfAnswer(criterion: Criterion, value: RawValue): number | null | undefined {
  if (value === null) return null;
  if ((typeof value === 'boolean') !== (criterion.answer.type === 'boolean')) return undefined;
  return scoresOf(criterion.answer)[choiceOf(criterion.answer, Number(value))];
}

function packedValue(criterion: Criterion, value: RawValue): number {
  if (value === null && !criterion.conditional) {
    throw new RangeError(`criterion ${criterion.id} is never "not applicable"`);
  }
  if (value === null) return NOT_APPLICABLE;
  if (scoreOfAnswer(criterion, value) === undefined) {
    throw new RangeError(`criterion ${criterion.id} does not know the answer ${String(value)}`);
  }
  return Number(value);
}

/**
 * Packs answers into one row of numbers, one place per criterion in the order of `criteriaOf`. Takes the answers by
 * criterion id; those of other channels or levels are left out, so that all answers of a site may be passed for each of
 * its channels in turn. Returns the row. Throws RangeError for a criterion the grid does not have, a value its definition
 * does not know, or a null on an unconditional criterion: check first with `checkAudit` or `checkSiteAnswers`.
 */
export function packAnswers(
  grid: Grid,
  channel: string,
  level: Level,
  answers: Readonly<Record<string, RawValue>>,
): Float64Array {
  const criteria = criteriaOf(grid, channel, level);
  const packed = new Float64Array(criteria.length).fill(ABSENT);
  for (const [id, value] of Object.entries(answers)) {
    const criterion = criterionById(grid, id);
    if (!criterion) throw new RangeError(`the grid has no criterion ${id}`);
    if (criterion.channel === channel && criterion.level === level) {
      packed[criteria.indexOf(criterion)] = packedValue(criterion, value);
    }
  }
  return packed;
}

/** Takes a criterion and a packed value; returns the answer as it was given, undefined where none was. */
export function rawValueOf(criterion: Criterion, packed: number): RawValue | undefined {
  if (packed === ABSENT) return undefined;
  if (packed === NOT_APPLICABLE) return null;
  return criterion.answer.type === 'boolean' ? packed === 1 : packed;
}

/**
 * Undoes `packAnswers`. Takes the grid, channel and level they were packed for and the row; returns the answers that were
 * given, by criterion id. Throws RangeError where the row is not as long as the list of criteria.
 */
export function unpackAnswers(
  grid: Grid,
  channel: string,
  level: Level,
  packed: Float64Array,
): Record<string, RawValue> {
  const criteria = criteriaOf(grid, channel, level);
  if (packed.length !== criteria.length) {
    throw new RangeError(`${packed.length} packed answers for ${criteria.length} ${level} criteria of ${channel}`);
  }
  const given = criteria.flatMap((criterion, at): [string, RawValue][] => {
    const value = rawValueOf(criterion, packed[at] ?? ABSENT);
    return value === undefined ? [] : [[criterion.id, value]];
  });
  return Object.fromEntries(given);
}

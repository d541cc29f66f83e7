import { choiceOf } from '../../grid/answers.js';
import { NO_SCORE } from '../../kernel/answer-store.js';
import type { Criterion } from '../../grid/grid.js';
import type { GridPlan, PlannedCriterion } from '../../grid/grid-plan.js';
import { IdTable } from '../../kernel/id-table.js';
import { readNumber } from '../text/read-number.js';
import { quotedText } from '../text/shown-text.js';

/** The value is none the criterion knows. */
export const UNKNOWN_VALUE = -1;

const ZERO = 0x30;
const DIGITS = 10;
const TRUE = [0x74, 0x72, 0x75, 0x65];
const FALSE = [0x66, 0x61, 0x6c, 0x73, 0x65];

function isWord(word: readonly number[], bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}

/** A criterion as the rows of `answers.csv` need it: where its answers go, and which code a value has. */
export class AnswerTarget {
  readonly criterion: Criterion;
  /** The place of its channel in the plan. */
  readonly channel: number;
  readonly slot: number;
  readonly isOfSite: boolean;
  /** The codes of the values 0 to 9, so that nearly no number has to be looked for in points and bands. */
  private readonly digitCodes: Int32Array;

  constructor({ criterion, slot }: PlannedCriterion, channel: number) {
    this.criterion = criterion;
    this.channel = channel;
    this.slot = slot;
    this.isOfSite = criterion.level === 'site';
    const isBoolean = criterion.answer.type === 'boolean';
    this.digitCodes = Int32Array.from({ length: DIGITS }, (_, value) =>
      isBoolean ? UNKNOWN_VALUE : this.codeOf(value),
    );
  }

  /** Takes a value as bytes of text; returns its code, or `UNKNOWN_VALUE`; no bytes mean "not applicable". */
  read(bytes: Uint8Array, start: number, end: number): number {
    if (end === start) return this.criterion.conditional ? NO_SCORE : UNKNOWN_VALUE;
    if (end - start === 1) return this.digitCodes[(bytes[start] ?? 0) - ZERO] ?? UNKNOWN_VALUE;
    if (this.criterion.answer.type !== 'boolean') return this.codeOf(readNumber(bytes, start, end));
    if (isWord(TRUE, bytes, start, end)) return this.codeOf(1);
    return isWord(FALSE, bytes, start, end) ? this.codeOf(0) : UNKNOWN_VALUE;
  }

  /** Says what is wrong with a value that has no code, and what to do. */
  explain(bytes: Uint8Array, start: number, end: number, { text, grid }: { text: string; grid: string }): string {
    const { answer } = this.criterion;
    if (text === '') return `it has no value, but always applies, give one, or make it conditional in ${grid}`;
    const shown = quotedText(text);
    switch (answer.type) {
      case 'boolean':
        return `${shown} is neither true nor false, give one of them`;
      case 'scale': {
        const points = answer.points.map(({ value }) => value).join(', ');
        return `${shown} is no point of its scale, give one of ${points}`;
      }
      case 'number': {
        const value = readNumber(bytes, start, end);
        if (Number.isNaN(value)) return `${shown} is no number, give digits such as 12 or 4.5`;
        if (value < 0 || !Number.isFinite(value)) return `${shown} is out of range, give a finite number of at least 0`;
        return `${shown} is in no band of this criterion, give a number that a band covers, or correct ${grid}`;
      }
    }
  }

  private codeOf(value: number): number {
    // The code after that of "not applicable" is the first choice: an unknown value, choice -1, must not become it.
    const choice = choiceOf(this.criterion.answer, value);
    return choice < 0 ? UNKNOWN_VALUE : choice + 1;
  }
}

/** All criteria of a grid by their ids; the place of an id is that of its target. */
export interface AnswerTargets {
  readonly ids: IdTable;
  readonly targets: readonly AnswerTarget[];
}

/** Takes the plan of a grid; returns its criteria as `answers.csv` needs them. */
export function answerTargets(plan: GridPlan): AnswerTargets {
  const ids = new IdTable();
  const targets = plan.channelPlans.flatMap(({ criteria }, channel) =>
    criteria.map((planned) => {
      ids.addText(planned.criterion.id);
      return new AnswerTarget(planned, channel);
    }),
  );
  return { ids, targets };
}

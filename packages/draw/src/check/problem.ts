import { quotedText } from '../json/shown-text.js';

type Params = Readonly<Record<string, string | number>>;

const shown = (value: string | number | undefined): string => quotedText(String(value ?? ''));

/** What can be wrong with rules, lists, a beacon value or the form of a record, each with its English text. */
const TEXTS = {
  notUtf8: () => 'the file is not well-formed UTF-8, save it as UTF-8',
  notJson: ({ detail }: Params) => `this is not JSON: ${detail}, correct the file`,
  notAnObject: () => 'this must be an object, correct it',
  notAList: () => 'this must be a list, correct it',
  notAText: () => 'this must be a text, correct it',
  notABoolean: () => 'this must be true or false, correct it',
  illFormedText: () => 'this text has half a surrogate pair, which has no UTF-8 bytes, correct it',
  missingField: ({ field }: Params) => `the field ${shown(field)} is missing, add it`,
  additionalField: ({ field }: Params) => `the field ${shown(field)} does not belong here, remove it`,
  unknownVersion: () => 'this version is unknown, give 1',
  invalidInstant: () => 'this is not an instant in UTC such as "2026-03-01T12:00:00Z" (RFC 3339), correct it',
  invalidPlaces: () => 'this must be a whole number of at least 0, correct it',
  tooManyPlaces: ({ places }: Params) =>
    `the strata have more places than the ${places} there are in all, lower theirs or raise "places"`,
  reservedKey: () => '"open" is the label of places that no stratum has, give the stratum another key',
  repeatedKey: ({ key }: Params) => `the key ${shown(key)} stands twice, give each stratum a key of its own`,
  unknownBeacon: () => 'this kind of beacon is unknown, give "drand" or "announced"',
  invalidChain: () => 'this must be the hash of a chain, 64 lower-case hex digits, correct it',
  invalidRound: () => 'this must be a whole number of at least 1, correct it',
  invalidPattern: () => 'this is not an ECMAScript regular expression with flag u, correct it',
  invalidId: () => 'this must be 32 lower-case hex digits, correct it',
  repeatedId: ({ id }: Params) => `the id ${shown(id)} stands twice in this list, remove one of the two`,
  idInBothLists: ({ id }: Params) =>
    `the id ${shown(id)} stands among the applications too, remove it from one of the lists`,
  unknownStratum: ({ stratum }: Params) => `the rules have no stratum ${shown(stratum)}, give one of theirs`,
  unsorted: () => 'this id is below the one before it, sort the list by id',
  invalidDrandValue: () => 'the value of a drand round is 64 lower-case hex digits, give such a value',
  patternNotMatched: ({ pattern }: Params) =>
    `the value does not match the pattern ${shown(pattern)} of the rules as a whole, give one that does`,
} satisfies Record<string, (params: Params) => string>;

/** Names one kind of problem; what was said in English in `text` can be said in another language by it and `params`. */
export type ProblemCode = keyof typeof TEXTS;

/** One thing wrong with what was given. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where it is: `strata[1].places`, `list.applications[3].id`; empty for the whole. */
  readonly path: string;
  /** The line in the text it was read from, from 1; null where it was not read from a text. */
  readonly line: number | null;
  readonly params: Params;
  /** What is wrong and what to do about it, in English. */
  readonly text: string;
}

/** Takes the kind of a problem, its place, and what its text tells of; returns the problem, at no line. */
export function problem(code: ProblemCode, path: string, params: Params = {}): Problem {
  return { code, path, line: null, params, text: TEXTS[code](params) };
}

/** The input of a draw cannot be used; `problems` names everything that is wrong with it. */
export class DrawInputError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`)).join('\n'));
    this.name = 'DrawInputError';
  }
}

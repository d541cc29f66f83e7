/** A public randomness beacon whose rounds are numbered and dated in advance. */
export interface DrandBeacon {
  readonly kind: 'drand';
  /** The chain's hash, 64 lower-case hex digits. */
  readonly chain: string;
  /** The number of the round, from 1. */
  readonly round: number;
}

/** Any other public value that is announced in advance, such as the numbers of a lottery. */
export interface AnnouncedBeacon {
  readonly kind: 'announced';
  /** Where the value will be read, in words. */
  readonly source: string;
  /** An ECMAScript regular expression, flag u, that the value must match whole. */
  readonly pattern: string;
}

/** Where the draw's randomness will come from; its value must come into being after `closes_at`. */
export type Beacon = DrandBeacon | AnnouncedBeacon;

/** A group of applicants with places of its own. */
export interface Stratum {
  /** Any text but `open`. */
  readonly key: string;
  readonly places: number;
}

/** The rules of a draw, published before registrations open. The order of the strata is a part of them. */
export interface Rules {
  readonly version: 1;
  readonly edition: string;
  /** When registrations close, as RFC 3339 in UTC: `2026-03-01T12:00:00Z`. */
  readonly closes_at: string;
  /** All free places; those that no stratum has are the open pool. */
  readonly places: number;
  readonly strata: readonly Stratum[];
  readonly beacon: Beacon;
}

/** The application of one organisation. */
export interface Application {
  /** 32 lower-case hex digits, drawn at random for this edition. */
  readonly id: string;
  readonly stratum: string;
  readonly first_time: boolean;
}

/** A structure that the operator selects for representativeness: it takes no part and no place of the draw. */
export interface SelectedByOperator {
  readonly id: string;
  readonly stratum: string;
  readonly reason: string;
}

/** Who is in, published at the close; in a record both lists are sorted by `id`. */
export interface DrawList {
  readonly applications: readonly Application[];
  readonly selected_by_operator: readonly SelectedByOperator[];
}

/** The label of the places that no stratum has, and of all that are won in round 2. */
export const OPEN = 'open';

/** An application that won a place; the place keeps its label, a stratum or `open`, for ever. */
export interface SelectedApplication {
  readonly id: string;
  readonly round: 1 | 2;
  readonly place_of: string;
}

/** An application that waits; ranks count from 1, among all and among those of its stratum. */
export interface WaitingApplication {
  readonly id: string;
  readonly rank: number;
  readonly rank_in_stratum: number;
}

/** What came out: `selected` by round, then stratum in the order of the rules, then order of the draw; `waiting` in that order. */
export interface Outcome {
  /** 64 lower-case hex digits. */
  readonly seed: string;
  readonly selected: readonly SelectedApplication[];
  readonly waiting: readonly WaitingApplication[];
}

/** All that is published of a draw; anybody can compute the outcome again from it. */
export interface DrawRecord {
  readonly rules: Rules;
  readonly rules_hash: string;
  readonly list: DrawList;
  readonly list_hash: string;
  readonly beacon_value: string;
  readonly outcome: Outcome;
}

/** The stratum of an application: what it had to give, and to how many. */
export interface StratumFigures {
  readonly key: string;
  readonly places: number;
  readonly applicants: number;
  readonly firstTimers: number;
}

/** The ticket of an application, by which luck is compared: the lower one comes first. */
export interface Ticket {
  /** 64 lower-case hex digits. */
  readonly whole: string;
  /** The first 12 of them, enough to compare two tickets by eye. */
  readonly short: string;
}

/** The last application that was admitted somewhere: first-timers come before the others, so a ticket alone says nothing. */
export interface LastAdmitted {
  readonly id: string;
  readonly ticket: Ticket;
  readonly isFirstTimer: boolean;
}

/** What became of an application. */
export type ApplicationResult =
  | {
      readonly kind: 'selected';
      readonly round: 1 | 2;
      /** The label the place keeps: a stratum's key, or `open`. */
      readonly placeOf: string;
      /** Its place among those selected in that round under that label, from 1. */
      readonly position: number;
    }
  | { readonly kind: 'waiting'; readonly rank: number; readonly rankInStratum: number };

/** What would change the result of an application. */
export type Change =
  /** Taking part against payment enters at once, whatever the draw said. */
  | { readonly kind: 'paidParticipation' }
  /** Places given back: so many applications come before it for one of its stratum, and so many for one of the open pool. */
  | { readonly kind: 'placesGivenBack'; readonly aheadInStratum: number; readonly ahead: number }
  /** Giving its own place back, which then goes to another under the same label. */
  | { readonly kind: 'givingBack'; readonly label: string };

/** Why an application came out as it did, from the record alone. */
export interface ApplicationExplanation {
  readonly kind: 'application';
  readonly id: string;
  readonly stratum: StratumFigures;
  readonly isFirstTimer: boolean;
  readonly ticket: Ticket;
  /** Its place among all applicants of its stratum in the order of the draw, from 1. */
  readonly positionInStratum: number;
  readonly lastAdmitted: {
    /** In its stratum in round 1; null where nobody was. */
    readonly inStratum: LastAdmitted | null;
    /** In round 2; null where nobody was. */
    readonly inRound2: LastAdmitted | null;
  };
  readonly result: ApplicationResult;
  readonly wouldChange: readonly Change[];
}

/** A structure that the operator selected: it took no part and no place of the draw. */
export interface OperatorSelectionExplanation {
  readonly kind: 'selectedByOperator';
  readonly id: string;
  readonly stratum: string;
  readonly reason: string;
}

export type Explanation = ApplicationExplanation | OperatorSelectionExplanation;

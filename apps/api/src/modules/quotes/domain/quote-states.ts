/**
 * Where a quote can go from each state. A version sent after another one keeps it `sent`; one that has expired comes back with a new version. Whoever asked
 * may give up at any time before a decision.
 */
export const quoteTransitions = {
  requested: ['drafted', 'refused'],
  drafted: ['sent', 'refused'],
  sent: ['sent', 'accepted', 'refused', 'expired'],
  expired: ['sent', 'refused'],
  accepted: [],
  refused: [],
} as const satisfies Record<string, readonly string[]>;

export type QuoteState = keyof typeof quoteTransitions;

export const quoteStates = Object.keys(quoteTransitions) as QuoteState[];

/** Whether a quote may go straight from one state to another. */
export function canTransition(from: QuoteState, to: QuoteState): boolean {
  return (quoteTransitions[from] as readonly QuoteState[]).includes(to);
}

/** Whether a quote is decided: nothing about it changes any more, and nobody writes below it. */
export function isDecided(state: QuoteState): boolean {
  return quoteTransitions[state].length === 0;
}

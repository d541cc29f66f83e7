/** Where a line of a statement stands: what is left of it is to be matched, unless a person set it aside. Derived from its payments, never stored. */
export const bankLineStates = ['unmatched', 'partly', 'matched', 'set_aside', 'outgoing'] as const;
export type BankLineState = (typeof bankLineStates)[number];

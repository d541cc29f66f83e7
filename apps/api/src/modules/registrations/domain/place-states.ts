/** Where a place is: nobody's, held for somebody who won it and is not told yet, on offer, or taken. */
export type PlaceState = 'free' | 'held' | 'offered' | 'confirmed';

/** How a place moves, as its ledger tells it: from which states, to which. `added` makes one. */
export const placeSteps = {
  held: { from: ['free'], to: 'held' },
  offered: { from: ['free', 'held'], to: 'offered' },
  confirmed: { from: ['offered'], to: 'confirmed' },
  declined: { from: ['offered'], to: 'free' },
  expired: { from: ['offered'], to: 'free' },
  withdrawn: { from: ['held', 'offered', 'confirmed'], to: 'free' },
  moved_to_paid: { from: ['held', 'offered'], to: 'free' },
} as const satisfies Record<string, { readonly from: readonly PlaceState[]; readonly to: PlaceState }>;

export type PlaceStep = keyof typeof placeSteps;
export type PlaceEventKind = PlaceStep | 'added';

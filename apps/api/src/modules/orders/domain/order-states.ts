/** Where an order can go from each state. `committed` means a purchase order or a payment stands behind it. */
export const orderTransitions = {
  draft: ['placed', 'cancelled'],
  placed: ['committed', 'cancelled'],
  committed: ['fulfilled', 'cancelled'],
  fulfilled: ['closed'],
  closed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type OrderState = keyof typeof orderTransitions;

export const orderStates = Object.keys(orderTransitions) as OrderState[];

/** Whether an order may go straight from one state to another. */
export function canTransition(from: OrderState, to: OrderState): boolean {
  return (orderTransitions[from] as readonly OrderState[]).includes(to);
}

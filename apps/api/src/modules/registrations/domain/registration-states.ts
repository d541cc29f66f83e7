/**
 * Where a registration can go from each state. A free application enters the draw as it is submitted; a paid one waits for a purchase order or a
 * payment. Whatever is still alive may be withdrawn.
 */
export const registrationTransitions = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['in_draw', 'awaiting_commitment', 'withdrawn'],
  in_draw: ['offered', 'waiting', 'withdrawn'],
  waiting: ['offered', 'withdrawn'],
  offered: ['confirmed', 'declined', 'expired', 'withdrawn'],
  selected: ['confirmed', 'withdrawn'],
  awaiting_commitment: ['confirmed', 'withdrawn'],
  confirmed: ['in_field', 'withdrawn'],
  in_field: ['scored', 'withdrawn'],
  scored: ['published', 'withdrawn'],
  published: [],
  declined: [],
  expired: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type RegistrationState = keyof typeof registrationTransitions;

export const registrationStates = Object.keys(registrationTransitions) as RegistrationState[];

/** Whether a registration may go straight from one state to another. */
export function canTransition(from: RegistrationState, to: RegistrationState): boolean {
  return (registrationTransitions[from] as readonly RegistrationState[]).includes(to);
}

/** States that lead straight to `to`: the condition of the update that moves a registration there. */
export function statesBefore(to: RegistrationState): RegistrationState[] {
  return registrationStates.filter((from) => canTransition(from, to));
}

/** States in which a registration is over without having taken part: its site may be registered again. */
export const givenUpStates = ['declined', 'expired', 'withdrawn'] as const satisfies readonly RegistrationState[];

/** States a registration can only be in after it was confirmed. */
export const confirmedOrLater = [
  'confirmed',
  'in_field',
  'scored',
  'published',
] as const satisfies readonly RegistrationState[];

/** States in which a paid registration stands: asked for, whether or not paid already, and not given up. */
export const boughtStates = [
  'awaiting_commitment',
  ...confirmedOrLater,
] as const satisfies readonly RegistrationState[];

/** Where a registration stands once its form is sent. */
export const stateOnceSubmitted = { free: 'in_draw', paid: 'awaiting_commitment' } as const satisfies Record<
  'free' | 'paid',
  RegistrationState
>;

/** States in which a site belongs to the panel: its audits are planned, imported and scored. */
export const auditedStates = ['selected', ...confirmedOrLater] as const satisfies readonly RegistrationState[];

import { isOver } from '../../editions/index.js';
import type { RegistrationState } from '../../registrations/index.js';

/** How a change of details is taken: written at once, asked of the operator, or not at all. */
export type WayOfChanging = 'at_once' | 'on_request' | 'not_confirmed';

/** States in which a participation has details to tell: confirmed, and not over yet. */
const tellingStates: readonly RegistrationState[] = ['confirmed', 'in_field'];

/**
 * How a participant may change what it told of its site.
 * @param dueAt the last second in which changes are written at once; null: as long as the participation goes on
 */
export function wayOfChanging(state: RegistrationState, dueAt: Date | null, now: Date): WayOfChanging {
  if (!tellingStates.includes(state)) return 'not_confirmed';
  return dueAt !== null && isOver(dueAt, now) ? 'on_request' : 'at_once';
}

/** Where a change stands: written at once, or asked for and then decided on; a further one takes the place of one that waits. */
export const changeStates = ['applied', 'requested', 'accepted', 'refused', 'replaced'] as const;
export type ChangeState = (typeof changeStates)[number];

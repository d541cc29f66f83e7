import { confirmedOrLater, type RegistrationState } from './registration-states.js';

/** Whether an answer to an offer stands already: the same press again is the same success. */
export function isAnswered(state: RegistrationState, accept: boolean): boolean {
  return accept ? (confirmedOrLater as readonly RegistrationState[]).includes(state) : state === 'declined';
}

/** States from which the people of an organisation may withdraw a free registration by themselves: until its audits begin. */
export const withdrawableStates = [
  'in_draw',
  'waiting',
  'offered',
  'confirmed',
] as const satisfies readonly RegistrationState[];

/** States of a free application that may take part as a paid one instead, without anything typed again. */
export const switchableStates = ['in_draw', 'waiting', 'offered'] as const satisfies readonly RegistrationState[];

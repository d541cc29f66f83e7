import { isOver } from './last-second.js';

/** Where an edition can go from each state. */
export const editionTransitions = {
  draft: ['announced'],
  announced: ['registration'],
  registration: ['draw'],
  draw: ['field_work'],
  field_work: ['paused', 'review'],
  paused: ['field_work'],
  review: ['results'],
  results: ['published'],
  published: ['archived'],
  archived: [],
} as const satisfies Record<string, readonly string[]>;

export type EditionState = keyof typeof editionTransitions;

export const editionStates = Object.keys(editionTransitions) as EditionState[];

/** Whether an edition may go straight from one state to another. */
export function canTransition(from: EditionState, to: EditionState): boolean {
  return (editionTransitions[from] as readonly EditionState[]).includes(to);
}

/** The field work pauses and resumes by an amendment, with a reason: no other way leads there. */
export function needsReason(from: EditionState, to: EditionState): boolean {
  return from === 'paused' || to === 'paused';
}

/** Where a rehearsal ends: nothing is audited in it. */
export function endsRehearsal(to: EditionState): boolean {
  return to === 'field_work';
}

/** Registrations are taken in state `registration`, from the opening to the last second of the deadline. */
export function takesRegistrations(
  edition: { state: EditionState; registrationOpensAt: Date; registrationClosesAt: Date },
  now: Date,
): boolean {
  const { state, registrationOpensAt, registrationClosesAt } = edition;
  return state === 'registration' && registrationOpensAt <= now && !isOver(registrationClosesAt, now);
}

/** Audits may be imported while the field work or its review lasts. */
export function takesAudits(state: EditionState): boolean {
  return state === 'field_work' || state === 'paused' || state === 'review';
}

/** Whether the audits of an edition are over, so that what was ordered has been rendered. */
export function isServiceDone(state: EditionState): boolean {
  return state === 'review' || state === 'results' || state === 'published' || state === 'archived';
}

/** States in which free places are offered, and taken up: as long as a site can still be audited. */
export const placesOfferedStates = [
  'registration',
  'draw',
  'field_work',
  'paused',
] as const satisfies readonly EditionState[];

/** Whether free places are offered, and taken up. */
export function offersPlaces(state: EditionState): boolean {
  return (placesOfferedStates as readonly EditionState[]).includes(state);
}

/** Whether places that become free pass on by themselves: a pause holds them back, while offers that were made keep their deadlines. */
export function passesPlacesOn(state: EditionState): boolean {
  return offersPlaces(state) && state !== 'paused';
}

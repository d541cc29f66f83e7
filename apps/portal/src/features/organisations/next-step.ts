import { isGivenUp } from '../../ui/given-up.js';
import { offersPlaces } from '../../ui/places-offered.js';
import type {
  ReleasedResult,
  SpaceOpenEdition,
  SpaceOrder,
  SpaceRegistration,
  StructureSpace,
} from './structure-space.js';

/** The one thing a structure should do next, with what its sentence needs. */
export type NextStep =
  | { readonly kind: 'answerOffer'; readonly registration: SpaceRegistration; readonly expiresAt: string }
  | { readonly kind: 'pay'; readonly order: SpaceOrder }
  | { readonly kind: 'confirmSelection'; readonly registration: SpaceRegistration }
  | { readonly kind: 'addSite' | 'register'; readonly edition: SpaceOpenEdition }
  | { readonly kind: 'waitForPlace' }
  | { readonly kind: 'waitForAudits'; readonly from: string; readonly to: string; readonly resultsAt: string }
  | { readonly kind: 'waitForResults'; readonly resultsAt: string }
  | { readonly kind: 'readResults'; readonly result: ReleasedResult }
  | { readonly kind: 'closed' };

const HOPING: readonly SpaceRegistration['state'][] = ['submitted', 'in_draw', 'waiting'];
const TAKING_PART: readonly SpaceRegistration['state'][] = ['confirmed', 'in_field', 'scored'];

interface Situation {
  readonly structure: StructureSpace;
  readonly openEdition: SpaceOpenEdition | null | undefined;
  /** Newest first. */
  readonly results: readonly ReleasedResult[];
}

/**
 * Decides the next step. What would be lost by waiting comes first: an offer lapses, an unpaid order confirms nothing,
 * registration closes; a structure that was selected is asked to take part. A payment being processed asks for nothing.
 */
export function nextStepOf({ structure, openEdition, results }: Situation): NextStep {
  const { registrations, orders, sites } = structure;
  const offered = registrations.find(({ state }) => state === 'offered');
  if (offered?.offerExpiresAt) {
    return { kind: 'answerOffer', registration: offered, expiresAt: offered.offerExpiresAt };
  }
  const unpaid = orders.find(
    ({ state, payments }) => state === 'placed' && !payments.some((payment) => payment.state === 'processing'),
  );
  if (unpaid) return { kind: 'pay', order: unpaid };

  const alive = registrations.filter((registration) => !isGivenUp(registration));
  if (openEdition?.state === 'registration' && !alive.some(({ edition }) => edition.id === openEdition.id)) {
    return { kind: sites.length === 0 ? 'addSite' : 'register', edition: openEdition };
  }
  const selected = registrations.find(({ state }) => state === 'selected');
  if (selected) return { kind: 'confirmSelection', registration: selected };
  const isReleased = ({ edition }: SpaceRegistration) => results.some((result) => result.edition.id === edition.id);
  const takingPart = alive.find(
    (registration) => TAKING_PART.includes(registration.state) && !isReleased(registration),
  );
  if (takingPart) return waitingFor(takingPart);
  if (alive.some(({ state, edition }) => HOPING.includes(state) && offersPlaces(edition)))
    return { kind: 'waitForPlace' };
  const [newest] = results;
  return newest ? { kind: 'readResults', result: newest } : { kind: 'closed' };
}

function waitingFor({ edition, state }: SpaceRegistration): NextStep {
  const { fieldWorkWindows, resultsAt } = edition;
  const first = fieldWorkWindows[0];
  const last = fieldWorkWindows.at(-1);
  if (state === 'scored' || !first || !last) return { kind: 'waitForResults', resultsAt };
  return { kind: 'waitForAudits', from: first.startsAt, to: last.endsAt, resultsAt };
}

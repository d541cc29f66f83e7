import {
  type DemonstrationEditionPlan,
  EARLIER_EDITION,
  FINISHED_EDITION,
  OPEN_EDITION,
} from '../domain/edition-plan.js';
import {
  type DemonstrationParticipant,
  earlierParticipants,
  finishedParticipants,
  openParticipants,
} from '../domain/participants.js';

/** An edition that the seed makes. Its number, unique in the barometer, is how the seed finds it again. */
export interface SeededEdition {
  readonly key: 'earlier' | 'finished' | 'open';
  readonly number: number;
  readonly plan: DemonstrationEditionPlan;
  readonly participants: () => DemonstrationParticipant[];
  /** A demonstration value: those who hold a place, and room for some more. */
  readonly freePlaces: number;
}

export const earlierEdition: SeededEdition = {
  key: 'earlier',
  number: 10,
  plan: EARLIER_EDITION,
  participants: earlierParticipants,
  freePlaces: 20,
};

export const finishedEdition: SeededEdition = {
  key: 'finished',
  number: 11,
  plan: FINISHED_EDITION,
  participants: finishedParticipants,
  freePlaces: 140,
};

export const openEdition: SeededEdition = {
  key: 'open',
  number: 12,
  plan: OPEN_EDITION,
  participants: openParticipants,
  freePlaces: 40,
};

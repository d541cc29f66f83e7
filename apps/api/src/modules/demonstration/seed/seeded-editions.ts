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
  /** Of them, those reserved for a stratum, by its key; demonstration values too. */
  readonly reserved: Readonly<Record<string, number>>;
}

export const earlierEdition: SeededEdition = {
  key: 'earlier',
  number: 10,
  plan: EARLIER_EDITION,
  participants: earlierParticipants,
  freePlaces: 20,
  reserved: {},
};

export const finishedEdition: SeededEdition = {
  key: 'finished',
  number: 11,
  plan: FINISHED_EDITION,
  participants: finishedParticipants,
  freePlaces: 140,
  reserved: {},
};

export const openEdition: SeededEdition = {
  key: 'open',
  number: 12,
  plan: OPEN_EDITION,
  participants: openParticipants,
  freePlaces: 40,
  reserved: {
    'city_over_50k.metropole': 4,
    'city_20k_50k.metropole': 8,
    'city_under_20k.metropole': 10,
    'city_under_20k.outremer': 2,
    'intercommunality.metropole': 5,
    'department.metropole': 3,
    'france_services.metropole': 3,
  },
};

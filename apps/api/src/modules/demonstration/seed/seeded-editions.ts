import {
  type DemonstrationEditionPlan,
  EARLIER_EDITION,
  FINISHED_EDITION,
  OPEN_EDITION,
} from '../domain/edition-plan.js';
import {
  type DemonstrationApplicant,
  type DemonstrationParticipant,
  earlierParticipants,
  finishedApplicants,
  finishedParticipants,
  openParticipants,
} from '../domain/participants.js';

/** An edition that the seed makes. Its number, unique in the barometer, is how the seed finds it again. */
export interface SeededEdition {
  readonly key: 'earlier' | 'finished' | 'open';
  readonly number: number;
  readonly plan: DemonstrationEditionPlan;
  readonly participants: () => DemonstrationParticipant[];
  /** Who applied for a free place and took no part, of an edition that is over. */
  readonly applicants: () => DemonstrationApplicant[];
  /** A demonstration value. */
  readonly freePlaces: number;
  /** Of them, those reserved for a stratum, by its key; demonstration values too. */
  readonly reserved: Readonly<Record<string, number>>;
}

export const earlierEdition: SeededEdition = {
  key: 'earlier',
  number: 10,
  plan: EARLIER_EDITION,
  participants: earlierParticipants,
  applicants: () => [],
  freePlaces: 20,
  reserved: {
    'city_20k_50k.metropole': 4,
    'city_under_20k.metropole': 6,
    'intercommunality.metropole': 3,
    'department.metropole': 1,
    'region.metropole': 1,
    'france_services.outremer': 1,
  },
};

export const finishedEdition: SeededEdition = {
  key: 'finished',
  number: 11,
  plan: FINISHED_EDITION,
  participants: finishedParticipants,
  applicants: finishedApplicants,
  freePlaces: 126,
  // Small towns of mainland France are the only stratum with fewer places than first-timers: they share the open pool among them.
  reserved: {
    'city_over_50k.metropole': 12,
    'city_over_50k.outremer': 1,
    'city_20k_50k.metropole': 26,
    'city_under_20k.metropole': 20,
    'intercommunality.metropole': 16,
    'department.metropole': 9,
    'department.outremer': 1,
    'region.metropole': 4,
    'france_services.metropole': 11,
    'planning_economy.metropole': 3,
    'social_health.metropole': 11,
    'social_health.outremer': 1,
  },
};

export const openEdition: SeededEdition = {
  key: 'open',
  number: 12,
  plan: OPEN_EDITION,
  participants: openParticipants,
  applicants: () => [],
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

import { randomFrom } from '../random.js';

/** What a site is like, whoever asks: the same at every contact and in every edition. */
export interface SiteFacts {
  readonly hasVoiceMenu: boolean;
  readonly hasContactForm: boolean;
  /** Its agents may not give their names. */
  readonly isAnonymous: boolean;
  readonly receivesThePublic: boolean;
  readonly hasSearchEngine: boolean;
  readonly takesAppointments: boolean;
  readonly hasOnlineProcedure: boolean;
  readonly hasTickets: boolean;
  readonly hasRoadside: boolean;
}

/** Takes the key of a site; returns its facts. */
export function siteFacts(siteKey: string): SiteFacts {
  const random = randomFrom('facts', siteKey);
  return {
    hasVoiceMenu: random.chance(0.38),
    hasContactForm: random.chance(0.8),
    isAnonymous: random.chance(0.06),
    receivesThePublic: random.chance(0.97),
    hasSearchEngine: random.chance(0.88),
    takesAppointments: random.chance(0.8),
    hasOnlineProcedure: random.chance(0.92),
    hasTickets: random.chance(0.22),
    hasRoadside: random.chance(0.9),
  };
}

import { v5 as uuidv5 } from 'uuid';
import { PERSONA_ORGANISATION_KEY } from '../domain/cast/cast.js';

/** The one operator of the demonstration. Fixed, so that every start finds what the first one made. */
export const demonstrationOperatorId = '01900000-0000-7000-8000-0000000d0e10';

/** The id of an organisation of the cast. Derived from its key, so that each step finds what the one before it wrote. */
export function organisationIdOf(key: string): string {
  return uuidv5(`organisation ${key}`, demonstrationOperatorId);
}

/** The id of a site of the cast, derived likewise. */
export function siteIdOf(key: string): string {
  return uuidv5(`site ${key}`, demonstrationOperatorId);
}

/** The id of an organisation of the cast as a payer. */
export function payerIdOf(key: string): string {
  return uuidv5(`payer ${key}`, demonstrationOperatorId);
}

/** The town hall that the personas of `mairie-demo.example` work for. */
export const personaOrganisationId = organisationIdOf(PERSONA_ORGANISATION_KEY);

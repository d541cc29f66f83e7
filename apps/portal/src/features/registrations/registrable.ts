import { isGivenUp } from '../../ui/given-up.js';
import type { Registering, RegisteringSite } from './register-form.js';

type KnownRegistration = Registering['registrations'][number];

export interface Registrable {
  /** Sites that can be registered in the edition. */
  readonly open: readonly RegisteringSite[];
  /** Sites that are in it already, with their registration. One whose place was declined, missed or given back may register again. */
  readonly taken: readonly { readonly site: RegisteringSite; readonly registration: KnownRegistration }[];
  /** The structure has asked for its one free place, and the request is alive. */
  readonly isFreeUsed: boolean;
  /** An earlier order bought the base price: every further paid site is an additional one. The server decides the total by the same rule. */
  readonly isBaseBought: boolean;
}

const BOUGHT: readonly KnownRegistration['state'][] = [
  'awaiting_commitment',
  'confirmed',
  'in_field',
  'scored',
  'published',
];

/** Sorts a structure's sites by whether they can still enter the edition. */
export function registrableIn(editionId: string, { sites, registrations }: Registering): Registrable {
  const inEdition = registrations.filter(({ edition }) => edition.id === editionId);
  const alive = inEdition.filter((registration) => !isGivenUp(registration));
  const registrationOf = (site: RegisteringSite) => alive.find((known) => known.site.id === site.id);
  return {
    open: sites.filter((site) => registrationOf(site) === undefined),
    taken: sites.flatMap((site) => {
      const registration = registrationOf(site);
      return registration ? [{ site, registration }] : [];
    }),
    isFreeUsed: alive.some(({ kind }) => kind === 'free'),
    isBaseBought: inEdition.some(({ kind, state }) => kind === 'paid' && BOUGHT.includes(state)),
  };
}

import { isGivenUp } from '../../ui/given-up.js';
import type { ResultsAnswer } from './edition-results.js';

type Registration = ResultsAnswer['organisation']['registrations'][number];

/** An edition that is still to give results, and how many of the structure's sites it is about. */
export type Awaited = Registration['edition'] & { readonly sites: number };

/** The editions a structure takes part in whose results are not released, soonest first. */
export function awaitedEditions(
  registrations: readonly Registration[],
  results: readonly { readonly edition: { readonly id: string } }[],
): readonly Awaited[] {
  const released = new Set(results.map(({ edition }) => edition.id));
  const awaited = new Map<string, Awaited>();
  for (const registration of registrations) {
    const { state, edition } = registration;
    if (state === 'draft' || isGivenUp(registration) || released.has(edition.id)) continue;
    awaited.set(edition.id, { ...edition, sites: (awaited.get(edition.id)?.sites ?? 0) + 1 });
  }
  return [...awaited.values()].toSorted((one, other) => one.resultsAt.localeCompare(other.resultsAt));
}

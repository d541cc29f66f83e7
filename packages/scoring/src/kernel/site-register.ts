import type { EditionSettings, ScoringSite } from './input.js';
import { ScoringInputError } from './input.js';
import { compareUtf8, distinctInUtf8Order } from '../order/utf8-order.js';

/** The sites of an edition in ascending UTF-8 order of their ids; everything per site is kept by this order. */
export interface SiteRegister {
  readonly sites: readonly ScoringSite[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Organisations in ascending UTF-8 order, and the place of each site's organisation in that list. */
  readonly organisations: readonly string[];
  readonly organisationOf: Uint32Array;
}

/**
 * Orders the sites. Takes the sites in any order and the edition; returns the register. Throws ScoringInputError for a
 * site that stands twice or whose category the edition does not have.
 */
export function registerSites(unordered: readonly ScoringSite[], edition: EditionSettings): SiteRegister {
  const sites = unordered.toSorted((a, b) => compareUtf8(a.siteId, b.siteId));
  const placeOf = new Map(sites.map((site, place) => [site.siteId, place]));
  sites.forEach((site, place) => {
    if (placeOf.get(site.siteId) !== place) throw new ScoringInputError(`site ${site.siteId}: it stands twice`);
    if (!Object.hasOwn(edition.categories, site.category)) {
      throw new ScoringInputError(`site ${site.siteId}: the edition has no category ${site.category}`);
    }
  });
  const organisations = distinctInUtf8Order(sites.map((site) => site.organisationId));
  const organisationPlace = new Map(organisations.map((id, place) => [id, place]));
  const organisationOf = Uint32Array.from(sites, (site) => organisationPlace.get(site.organisationId) ?? 0);
  return { sites, placeOf, organisations, organisationOf };
}

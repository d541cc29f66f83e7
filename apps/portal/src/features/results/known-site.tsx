import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { EDITION_RESULTS } from './edition-results.js';
import { canNameSite } from './lineage/place.js';
import type { FigurePlace } from './lineage/place.js';
import { MissingSite } from './missing-site.js';

/** A page about one site, where the address names a site with results; else what is missing and the ways on. */
export function KnownSite({ place, children }: { readonly place: FigurePlace; readonly children: ReactNode }) {
  const { organisationId, editionId, registrationId } = place;
  const query = useQuery(EDITION_RESULTS);
  const released = query.data?.results.find(({ edition }) => edition.id === editionId);
  const isFound = released?.sites.some((site) => site.registrationId === registrationId) ?? false;
  // The page asks its own questions at once; only an address that the server would not understand waits for this one.
  if (isFound || (query.data === undefined && canNameSite(place))) return <>{children}</>;
  return (
    <Page>
      <Loaded query={query}>{() => <MissingSite organisationId={organisationId} edition={released?.edition} />}</Loaded>
    </Page>
  );
}

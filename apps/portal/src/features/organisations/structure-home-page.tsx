import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { categoryName } from '../../i18n/category-name.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { nextStepOf } from './next-step.js';
import { NextStepBox } from './next-step-box.js';
import { OrdersSection } from './orders-section.js';
import { RegistrationsSection } from './registrations-section.js';
import { ResultsSection } from './results-section.js';
import { SitesSection } from './sites-section.js';
import { StructureIdentity } from './structure-identity.js';
import { RELEASED_RESULTS, STRUCTURE_SPACE } from './structure-space.js';

/** The first page of a structure's space: where am I, what is next, then what there is. */
export function StructureHomePage() {
  const t = useTexts();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId' });
  // The next step must not be that of a minute ago: what was just sent or paid is read again.
  const space = useQuery(STRUCTURE_SPACE, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const released = useQuery(RELEASED_RESULTS);

  return (
    <Page width="surface">
      <Loaded query={space} skeletonLines={12}>
        {({ organisation, openEdition }) => {
          const results = released.data?.results ?? [];
          // The step depends on the results: better a moment without one than one that changes under the pointer.
          const isKnown = released.data !== undefined || released.error !== undefined;
          return (
            <>
              <PageHead title={organisation.name} kicker={categoryName(t, organisation.categoryCode)} />
              {isKnown ? (
                <NextStepBox
                  step={nextStepOf({ structure: organisation, openEdition, results })}
                  organisationId={organisationId}
                />
              ) : null}
              <SitesSection sites={organisation.sites} organisationId={organisationId} />
              <RegistrationsSection
                registrations={organisation.registrations}
                openEdition={openEdition ?? null}
                siteCount={organisation.sites.length}
                releasedEditionIds={results.map(({ edition }) => edition.id)}
                organisationId={organisationId}
              />
              <OrdersSection orders={organisation.orders} organisationId={organisationId} />
              <ResultsSection query={released} openEdition={openEdition ?? null} organisationId={organisationId} />
              <StructureIdentity structure={organisation} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

import { useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { EditionFrame } from '../edition-frame.js';
import { RegistrationCounts } from './counts/registration-counts.js';
import { FilterForm } from './filter-form.js';
import { RegistrationsList } from './registrations-list.js';
import { ViewLinks } from './view-links.js';

const ROUTE = '/$language/operateur/editions/$editionId/inscriptions';

/** The registrations of an edition, filtered by what the address says: one by one, or counted. */
export function RegistrationsPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  return (
    <EditionFrame editionId={editionId} title={t('console:registrations.title')} right="registrations">
      {(edition) => (
        <>
          <FilterForm edition={edition} search={search} />
          <ViewLinks editionId={editionId} search={search} />
          {search.vue === 'repartition' ? (
            <RegistrationCounts editionId={editionId} search={search} />
          ) : (
            <RegistrationsList editionId={editionId} search={search} />
          )}
        </>
      )}
    </EditionFrame>
  );
}

import { useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { EditionFrame } from '../edition-frame.js';
import { FilterForm } from './filter-form.js';
import { RegistrationsList } from './registrations-list.js';

const ROUTE = '/$language/operateur/editions/$editionId/inscriptions';

/** The registrations of an edition, filtered by what the address says. */
export function RegistrationsPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  return (
    <EditionFrame editionId={editionId} title={t('console:registrations.title')} right="registrations">
      {() => (
        <>
          <FilterForm editionId={editionId} search={search} />
          <RegistrationsList editionId={editionId} search={search} />
        </>
      )}
    </EditionFrame>
  );
}

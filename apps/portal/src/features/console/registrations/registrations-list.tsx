import { useQuery } from '@apollo/client/react';

import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { ShowMore } from '../../../ui/show-more.js';
import { DownloadLinks } from './download-links.js';
import { filterOf, hasFilters } from './registration-filters.js';
import type { RegistrationSearch } from './registration-search.js';
import { CONSOLE_REGISTRATIONS } from './registrations-question.js';
import { RegistrationsTable } from './registrations-table.js';

interface RegistrationsListProps {
  readonly editionId: string;
  readonly search: RegistrationSearch;
}

/** Pages of fifty, one below the other, and all of them as files. */
export function RegistrationsList({ editionId, search }: RegistrationsListProps) {
  const t = useTexts();
  const query = useQuery(CONSOLE_REGISTRATIONS, { variables: { editionId, filter: filterOf(search) } });

  return (
    <Loaded query={query} skeletonLines={12}>
      {({ registrations }) => (
        <>
          <DownloadLinks editionId={editionId} search={search} count={registrations.totalCount} />
          <RegistrationsTable
            editionId={editionId}
            registrations={registrations.nodes}
            totalCount={registrations.totalCount}
            empty={
              hasFilters(search) ? (
                <EmptyState title={t('console:registrations.noMatchTitle')}>
                  {t('console:registrations.noMatchText')}
                </EmptyState>
              ) : (
                <EmptyState title={t('console:registrations.emptyTitle')}>
                  {t('console:registrations.emptyText')}
                </EmptyState>
              )
            }
          />
          <ShowMore page={registrations} fetchMore={query.fetchMore} />
        </>
      )}
    </Loaded>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';

import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
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

  const showMore = (after: string) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: next }) => ({
        registrations: {
          ...next.registrations,
          nodes: [...previous.registrations.nodes, ...next.registrations.nodes],
        },
      }),
    });

  return (
    <Loaded query={query} skeletonLines={12}>
      {({ registrations: { nodes, totalCount, endCursor } }) => (
        <>
          <DownloadLinks editionId={editionId} search={search} count={totalCount} />
          <RegistrationsTable
            registrations={nodes}
            totalCount={totalCount}
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
          {endCursor && nodes.length < totalCount ? (
            <div>
              <Button variant="default" onClick={() => void showMore(endCursor).catch(() => undefined)}>
                {t('console:registrations.more')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

import { useQuery } from '@apollo/client/react';

import { useStratumName } from '../../../i18n/stratum-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { ShowMore } from '../../../ui/show-more.js';
import type { ConsoleEdition } from '../console-edition.js';
import { PLACE_LEDGER } from './edition-places.js';
import classes from './places.module.css';

/** The ledger of places, newest line first, page below page. */
export function Ledger({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(edition.territories);
  const query = useQuery(PLACE_LEDGER, {
    variables: { editionId: edition.id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });

  return (
    <Loaded query={query} skeletonLines={8}>
      {({ placeLedger }) => (
        <>
          <DataTable
            caption={t('offers:console.ledgerCaption', {
              shown: format.number(placeLedger.nodes.length),
              total: format.number(placeLedger.totalCount),
            })}
            rows={placeLedger.nodes}
            keyOf={({ sequence }) => sequence}
            density="compact"
            empty={
              <EmptyState title={t('offers:console.ledgerEmpty')}>{t('offers:console.ledgerEmptyText')}</EmptyState>
            }
            columns={[
              {
                key: 'at',
                title: t('offers:console.at'),
                cell: ({ at }) => (
                  <span className={classes.moment}>
                    {format.date(at)} {format.time(at)}
                  </span>
                ),
              },
              {
                key: 'place',
                title: t('offers:console.place'),
                isRowHeader: true,
                cell: ({ placeNumber, label }) =>
                  t('offers:console.placeOf', {
                    number: format.number(placeNumber),
                    label: nameOf(label),
                  }),
              },
              { key: 'event', title: t('offers:console.event'), cell: ({ kind }) => t(`offers:console.kind.${kind}`) },
              {
                key: 'who',
                title: t('offers:console.who'),
                cell: ({ organisationName, reference }) =>
                  organisationName ? (
                    <span className={classes.name}>
                      {organisationName}
                      <span className={classes.detail}>{reference}</span>
                    </span>
                  ) : null,
              },
            ]}
          />
          <ShowMore page={placeLedger} fetchMore={query.fetchMore} />
        </>
      )}
    </Loaded>
  );
}

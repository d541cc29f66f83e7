import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Page, Section } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { ChangeRequest } from './change-request.js';
import { REQUESTED_CHANGES } from './changes-question.js';
import { DecidedTable } from './decided-table.js';

/** What participants ask to change after the date, one decision at a time. */
export function ChangesPage() {
  const t = useTexts();
  const format = useFormats();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/demandes' });
  const query = useQuery(REQUESTED_CHANGES, {
    variables: { editionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [outcome, setOutcome] = useState<string | null>(null);

  return (
    <Page width="surface">
      <Loaded query={query}>
        {({ edition, requestedChanges }) => {
          const waiting = requestedChanges.filter(({ state }) => state === 'requested');
          const decided = requestedChanges.filter(({ state }) => state !== 'requested');
          const due = edition?.detailsDueAt;
          return (
            <>
              <PageHead
                title={t('registering:changes.title')}
                kicker={edition ? editionTitle(t, edition.name) : undefined}
                lead={t('registering:changes.lead')}
              />
              {outcome ? (
                <Notice tone="success" isLive>
                  <p>{outcome}</p>
                </Notice>
              ) : null}
              {waiting.length === 0 ? (
                <EmptyState title={t('registering:changes.emptyTitle')}>
                  {due
                    ? t('registering:changes.empty', { date: format.dateTime(due) })
                    : t('registering:changes.emptyPlain')}
                </EmptyState>
              ) : (
                <Section title={t('registering:changes.waiting', { count: waiting.length })}>
                  {waiting.map((change) => (
                    <ChangeRequest
                      key={change.id}
                      change={change}
                      onDecided={async (sentence) => {
                        setOutcome(sentence);
                        await query.refetch();
                      }}
                    />
                  ))}
                </Section>
              )}
              {decided.length > 0 ? <DecidedTable changes={decided} /> : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

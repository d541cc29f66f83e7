import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import type { ConsoleEdition } from '../console-edition.js';
import { EditionFrame } from '../edition-frame.js';
import { ChangeRequest } from './change-request.js';
import { REQUESTED_CHANGES } from './changes-question.js';
import type { RequestedChange } from './changes-question.js';
import { DecidedTable } from './decided-table.js';

/** What participants ask to change after the date, one decision at a time. */
export function ChangesPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/demandes' });
  const query = useQuery(REQUESTED_CHANGES, {
    variables: { editionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });

  return (
    <EditionFrame
      editionId={editionId}
      title={t('registering:changes.title')}
      lead={t('registering:changes.lead')}
      right="registrations"
    >
      {(edition) => (
        <Loaded query={query}>
          {(answer) => <Requests edition={edition} {...answer} onDecided={query.refetch} />}
        </Loaded>
      )}
    </EditionFrame>
  );
}

interface RequestsProps {
  readonly edition: ConsoleEdition;
  readonly requestedChanges: readonly RequestedChange[];
  readonly onDecided: () => Promise<unknown>;
}

function Requests({ edition: { detailsDueAt }, requestedChanges, onDecided }: RequestsProps) {
  const t = useTexts();
  const format = useFormats();
  const [outcome, setOutcome] = useState<string | null>(null);
  const waiting = requestedChanges.filter(({ state }) => state === 'requested');
  const decided = requestedChanges.filter(({ state }) => state !== 'requested');
  return (
    <>
      {outcome ? (
        <Notice tone="success" isLive>
          <p>{outcome}</p>
        </Notice>
      ) : null}
      {waiting.length === 0 ? (
        <EmptyState title={t('registering:changes.emptyTitle')}>
          {detailsDueAt
            ? t('registering:changes.empty', { date: format.dateTime(detailsDueAt) })
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
                await onDecided();
              }}
            />
          ))}
        </Section>
      )}
      {decided.length > 0 ? <DecidedTable changes={decided} /> : null}
    </>
  );
}

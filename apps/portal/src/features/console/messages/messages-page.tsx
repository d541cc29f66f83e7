import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { TextLink } from '../../../ui/text-link.js';
import type { ConsoleEdition } from '../console-edition.js';
import { EditionFrame } from '../edition-frame.js';
import { CAMPAIGNS } from './messages-question.js';
import type { ListedCampaign } from './messages-question.js';
import { useSegmentWords } from './segment-words.js';

/** The messages to the participants of an edition, drafts among them. */
export function MessagesPage() {
  const t = useTexts();
  const params = useParams({ from: '/$language/operateur/editions/$editionId/messages' });
  return (
    <EditionFrame
      editionId={params.editionId}
      title={t('messaging:list.title')}
      lead={t('messaging:list.lead')}
      right="messages"
    >
      {(edition) => (
        <>
          <div>
            <ButtonLink to="/$language/operateur/editions/$editionId/messages/nouveau" params={params}>
              {t('messaging:list.write')}
            </ButtonLink>
          </div>
          <MessagesList edition={edition} />
        </>
      )}
    </EditionFrame>
  );
}

function MessagesList({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const words = useSegmentWords(edition);
  const query = useQuery(CAMPAIGNS, { variables: { editionId: edition.id } });
  const subjectOf = ({ subjectFr, subjectEn }: ListedCampaign) => (language === 'fr' ? subjectFr : subjectEn);
  return (
    <Loaded query={query} skeletonLines={6}>
      {({ campaigns }) => (
        <DataTable
          caption={t('messaging:list.caption', { count: campaigns.length })}
          rows={campaigns}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('messaging:list.emptyTitle')}>{t('messaging:list.emptyText')}</EmptyState>}
          columns={[
            {
              key: 'subject',
              title: t('messaging:list.subject'),
              isRowHeader: true,
              cell: (campaign) => (
                <TextLink
                  to="/$language/operateur/editions/$editionId/messages/$campaignId"
                  params={{ language, editionId: edition.id, campaignId: campaign.id }}
                >
                  {subjectOf(campaign) || t('messaging:list.untitled')}
                </TextLink>
              ),
            },
            { key: 'segment', title: t('messaging:list.segment'), cell: ({ segment }) => words(segment) },
            { key: 'state', title: t('messaging:list.state'), cell: (campaign) => <CampaignTag campaign={campaign} /> },
            {
              key: 'date',
              title: t('messaging:list.date'),
              cell: ({ sentAt, updatedAt }) => format.date(sentAt ?? updatedAt),
            },
            {
              key: 'letters',
              title: t('messaging:list.reached'),
              align: 'end',
              cell: ({ letterCount }) => (typeof letterCount === 'number' ? format.number(letterCount) : '–'),
            },
          ]}
        />
      )}
    </Loaded>
  );
}

function CampaignTag({ campaign: { isSent, job } }: { readonly campaign: ListedCampaign }) {
  const t = useTexts();
  if (!isSent) return <StatusTag>{t('messaging:list.draft')}</StatusTag>;
  const isDone = job?.state === 'succeeded';
  return (
    <StatusTag tone={isDone ? 'done' : 'active'}>
      {t(isDone ? 'messaging:list.sent' : 'messaging:list.sending')}
    </StatusTag>
  );
}

import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { ShowMore } from '../../ui/show-more.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { BouncedNotice } from './bounced-notice.js';
import { StructureMailTag } from './structure-mail-tag.js';
import { STRUCTURE_MAILS } from './structure-mails-question.js';

/** Every mail about the structure's participation, the newest first, and whether its addresses receive them. */
export function StructureMessagesPage() {
  const t = useTexts();
  const format = useFormats();
  const params = useParams({ from: '/$language/s/$organisationId/messages' });
  const query = useQuery(STRUCTURE_MAILS, { fetchPolicy: 'cache-and-network' });

  return (
    <Page width="surface">
      <PageHead title={t('messaging:space.title')} lead={t('messaging:space.lead')} />
      <BouncedNotice organisationId={params.organisationId} />
      <Loaded query={query} skeletonLines={8}>
        {({ structureMails }) => (
          <>
            <DataTable
              caption={t('messaging:space.caption', {
                shown: format.number(structureMails.nodes.length),
                total: format.number(structureMails.totalCount),
              })}
              rows={structureMails.nodes}
              keyOf={({ id }) => id}
              empty={<EmptyState title={t('messaging:space.emptyTitle')}>{t('messaging:space.emptyText')}</EmptyState>}
              columns={[
                {
                  key: 'subject',
                  title: t('messaging:space.subject'),
                  isRowHeader: true,
                  cell: ({ id, subject, language }) => (
                    <TextLink
                      to="/$language/s/$organisationId/messages/$mailId"
                      params={{ ...params, mailId: id }}
                      lang={language}
                    >
                      {subject}
                    </TextLink>
                  ),
                },
                { key: 'to', title: t('messaging:space.to'), cell: ({ recipient }) => recipient },
                {
                  key: 'state',
                  title: t('messaging:space.state'),
                  cell: ({ state }) => <StructureMailTag state={state} />,
                },
                {
                  key: 'date',
                  title: t('messaging:space.date'),
                  cell: ({ createdAt }) => `${format.date(createdAt)}, ${format.time(createdAt)}`,
                },
              ]}
            />
            <ShowMore page={structureMails} fetchMore={query.fetchMore} />
          </>
        )}
      </Loaded>
      <p>{t('messaging:space.preferences')}</p>
    </Page>
  );
}

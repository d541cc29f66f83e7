import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';

import type { MailState } from '../../../../gql/graphql.js';
import { usePollWhile } from '../../../../apollo/use-poll-while.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { Loaded } from '../../../../ui/loaded.js';
import { ShowMore } from '../../../../ui/show-more.js';
import { MAIL_STATES, MailStateTag } from '../../mails/mail-state-tag.js';
import { MAILS } from '../../mails/mails-question.js';
import filterClasses from '../../registrations/registrations.module.css';
import type { Campaign } from '../messages-question.js';

interface CampaignMailsProps {
  readonly campaign: Campaign;
  readonly state: MailState | undefined;
}

/** The letters of a message, one recipient a row, the state filter in the address. */
export function CampaignMails({ campaign, state }: CampaignMailsProps) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(MAILS, {
    variables: { campaignId: campaign.id, state: state ?? null },
    fetchPolicy: 'cache-and-network',
  });
  usePollWhile(query, campaign.counts.toWrite + campaign.counts.queued > 0);

  return (
    <>
      <StateFilter campaign={campaign} state={state} />
      <Loaded query={query} skeletonLines={6}>
        {({ mails }) => (
          <>
            <DataTable
              caption={t('messaging:log.caption', {
                shown: format.number(mails.nodes.length),
                total: format.number(mails.totalCount),
              })}
              rows={mails.nodes}
              keyOf={({ id }) => id}
              density="compact"
              empty={<EmptyState title={t('messaging:log.emptyTitle')}>{t('messaging:log.emptyText')}</EmptyState>}
              columns={[
                {
                  key: 'recipient',
                  title: t('messaging:log.recipient'),
                  isRowHeader: true,
                  cell: ({ recipient }) => recipient,
                },
                {
                  key: 'language',
                  title: t('messaging:log.language'),
                  cell: (mail) => t(mail.language === 'fr' ? 'messaging:log.french' : 'messaging:log.english'),
                },
                { key: 'state', title: t('messaging:log.state'), cell: (mail) => <MailStateTag state={mail.state} /> },
                { key: 'reason', title: t('messaging:log.reason'), cell: ({ error }) => error ?? '' },
              ]}
            />
            <ShowMore page={mails} fetchMore={query.fetchMore} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Which letters are shown; the answer goes to the address. */
function StateFilter({ campaign, state }: CampaignMailsProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('etat');
    const etat = MAIL_STATES.find((known) => known === chosen);
    void navigate({
      to: '/$language/operateur/editions/$editionId/messages/$campaignId',
      params: { language, editionId: campaign.editionId, campaignId: campaign.id },
      search: etat ? { etat } : {},
      resetScroll: false,
    });
  };

  return (
    <form role="search" className={filterClasses.filters} onSubmit={apply}>
      <NativeSelect
        name="etat"
        label={t('messaging:log.state')}
        defaultValue={state ?? ''}
        data={[
          { value: '', label: t('messaging:log.all') },
          ...MAIL_STATES.map((one) => ({ value: one, label: t(`console:mails.stateOf.${one}`) })),
        ]}
      />
      <Button type="submit" variant="default">
        {t('messaging:log.show')}
      </Button>
    </form>
  );
}

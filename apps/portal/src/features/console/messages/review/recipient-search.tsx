import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';

import { graphql } from '../../../../gql/index.js';
import type { RecipientChoice } from '../../../../gql/graphql.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import filterClasses from '../../registrations/registrations.module.css';
import classes from '../messages.module.css';

const CAMPAIGN_RECIPIENTS = graphql(`
  query CampaignRecipients($campaignId: UUID!, $search: String!) {
    campaignRecipients(campaignId: $campaignId, search: $search) {
      organisationId
      userId
      name
      address
      organisationName
    }
  }
`);

interface RecipientSearchProps {
  readonly campaignId: string;
  readonly onChosen: (recipient: RecipientChoice) => void;
}

/** Finds a recipient of the segment to look at the message as them. */
export function RecipientSearch({ campaignId, onChosen }: RecipientSearchProps) {
  const t = useTexts();
  const [find, { data, called }] = useLazyQuery(CAMPAIGN_RECIPIENTS, { fetchPolicy: 'network-only' });
  const found = data?.campaignRecipients;

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('destinataire');
    void find({ variables: { campaignId, search: typeof words === 'string' ? words : '' } }).catch(() => undefined);
  };

  return (
    <div className={classes.choose}>
      <form role="search" className={filterClasses.filters} onSubmit={search}>
        <TextInput
          name="destinataire"
          type="search"
          label={t('messaging:review.asWhom')}
          description={t('messaging:review.asWhomHint')}
          className={filterClasses.words}
        />
        <Button type="submit" variant="default">
          {t('messaging:review.find')}
        </Button>
      </form>
      <div role="status">
        {called && found?.length === 0 ? <p>{t('messaging:review.none')}</p> : null}
        {found && found.length > 0 ? (
          <ul className={classes.found} aria-label={t('messaging:review.found')}>
            {found.map(({ organisationId, userId, name, organisationName, address }) => (
              <li key={`${organisationId} ${userId}`}>
                <button type="button" className={classes.see} onClick={() => onChosen({ organisationId, userId })}>
                  {t('messaging:review.see', { name, organisation: organisationName })}
                </button>{' '}
                <span className={classes.detail}>{address}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

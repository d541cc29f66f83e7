import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { graphql } from '../../../../gql/index.js';
import type { RecipientChoice } from '../../../../gql/graphql.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../../ui/action-outcome.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Notice } from '../../../../ui/notice.js';
import { Section } from '../../../../ui/page.js';
import { useAction } from '../../../../ui/use-action.js';
import type { Campaign } from '../messages-question.js';
import classes from '../messages.module.css';
import { LetterFrame } from './letter-frame.js';
import { RecipientSearch } from './recipient-search.js';

const CAMPAIGN_PREVIEW = graphql(`
  query CampaignPreview($id: UUID!, $recipient: RecipientChoice) {
    campaignPreview(campaignId: $id, recipient: $recipient) {
      __typename
      ... on CampaignPreview {
        recipient {
          organisationId
          userId
          name
          address
          organisationName
        }
        letters {
          language
          subject
          html
          text
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`);

const SEND_CAMPAIGN_TEST = graphql(`
  mutation SendCampaignTest($id: UUID!, $recipient: RecipientChoice) {
    sendCampaignTest(id: $id, recipient: $recipient) {
      __typename
      ... on CampaignTestSent {
        address
      }
      ... on InvalidInput {
        message
      }
    }
  }
`);

/** The message through the eyes of a recipient, in each language, as the very bytes that will be sent. */
export function MessagePreview({ campaign }: { readonly campaign: Campaign }) {
  const t = useTexts();
  const [recipient, setRecipient] = useState<RecipientChoice | null>(null);
  const query = useQuery(CAMPAIGN_PREVIEW, {
    variables: { id: campaign.id, recipient },
    fetchPolicy: 'network-only',
  });
  const [test] = useMutation(SEND_CAMPAIGN_TEST);
  const { outcome, run, isRunning } = useAction();

  const sendTest = () =>
    run(async () => {
      const { data } = await test({ variables: { id: campaign.id, recipient } });
      const result = data?.sendCampaignTest;
      if (result?.__typename === 'CampaignTestSent') {
        return { tone: 'success', text: t('messaging:review.tested', { address: result.address }) };
      }
      return result ? { tone: 'attention', title: t('messaging:review.refused'), text: result.message } : null;
    });

  return (
    <Section title={t('messaging:review.preview')}>
      <Loaded query={query} skeletonLines={8}>
        {({ campaignPreview: preview }) =>
          preview.__typename === 'InvalidInput' ? (
            <Notice tone="attention">
              <p>{preview.message}</p>
            </Notice>
          ) : (
            <>
              <p>
                {t('messaging:review.previewLead', {
                  name: preview.recipient.name,
                  organisation: preview.recipient.organisationName,
                })}
              </p>
              <div className={classes.languages}>
                {preview.letters.map((letter) => (
                  <LetterFrame key={letter.language} letter={letter} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      <RecipientSearch campaignId={campaign.id} onChosen={setRecipient} />
      <ActionOutcome outcome={outcome} />
      <div>
        <Button variant="default" aria-disabled={isRunning || undefined} onClick={() => void sendTest()}>
          {t('messaging:review.test')}
        </Button>
      </div>
    </Section>
  );
}

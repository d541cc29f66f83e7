import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { graphql } from '../../../../gql/index.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.js';
import { Section } from '../../../../ui/page.js';
import { useAction } from '../../../../ui/use-action.js';
import { SEGMENT_COUNT } from '../messages-question.js';
import type { Campaign } from '../messages-question.js';
import { segmentInput } from './segment-input.js';

const SEND_CAMPAIGN = graphql(`
  mutation SendCampaign($id: UUID!, $people: Int!, $letters: Int!) {
    sendCampaign(id: $id, people: $people, letters: $letters) {
      __typename
      ... on CampaignSent {
        campaign {
          ...CampaignParts
        }
      }
      ... on InvalidInput {
        message
      }
      ... on RecipientsChanged {
        message
      }
    }
  }
`);

/** Sends the message once, to the number that the button names. Another number is shown first, and nothing has left. */
export function SendMessage({ campaign }: { readonly campaign: Campaign }) {
  const t = useTexts();
  const format = useFormats();
  const { data } = useQuery(SEGMENT_COUNT, {
    variables: { editionId: campaign.editionId, filter: segmentInput(campaign.segment) },
  });
  const [send] = useMutation(SEND_CAMPAIGN, { refetchQueries: ['SegmentCount', 'Campaigns'] });
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const { people = 0, letters = 0 } = data?.segmentCount ?? {};
  const counted = { count: people, shown: format.number(people), letters: format.number(letters) };

  const confirm = () =>
    run(async () => {
      const result = (await send({ variables: { id: campaign.id, people, letters } })).data?.sendCampaign;
      if (!result || result.__typename === 'CampaignSent') return null;
      const title = t(
        result.__typename === 'RecipientsChanged' ? 'messaging:review.changed' : 'messaging:review.refused',
      );
      return { tone: 'attention', title, text: result.message };
    });

  return (
    <Section title={t('messaging:review.send')}>
      <p>{t('messaging:review.sendLead')}</p>
      <ActionOutcome outcome={outcome} />
      {people > 0 ? (
        <div>
          <Button onClick={() => setAsked(true)}>{t('messaging:review.sendTo', counted)}</Button>
        </div>
      ) : null}
      <ConfirmDialog
        isOpen={isAsked}
        title={t('messaging:review.confirmTitle', counted)}
        confirmLabel={t('messaging:review.sendTo', counted)}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        <p>{t('messaging:review.confirmText', counted)}</p>
      </ConfirmDialog>
    </Section>
  );
}

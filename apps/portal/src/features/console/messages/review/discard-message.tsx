import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { graphql } from '../../../../gql/index.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.js';
import { useAction } from '../../../../ui/use-action.js';

const DISCARD_CAMPAIGN = graphql(`
  mutation DiscardCampaign($id: UUID!) {
    discardCampaign(id: $id) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

/** Throws a draft away, after a question. */
export function DiscardMessage({ campaignId, editionId }: { readonly campaignId: string; readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [discard] = useMutation(DISCARD_CAMPAIGN, { refetchQueries: ['Campaigns'] });
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);

  const confirm = () =>
    run(async () => {
      const { data } = await discard({ variables: { id: campaignId } });
      if (data?.discardCampaign.__typename === 'TransitionRefused') {
        return { tone: 'attention', text: data.discardCampaign.message };
      }
      await navigate({ to: '/$language/operateur/editions/$editionId/messages', params: { language, editionId } });
      return null;
    });

  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('messaging:form.discard')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('messaging:form.discardTitle')}
        confirmLabel={t('messaging:form.discard')}
        tone="danger"
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        <p>{t('messaging:form.discardText')}</p>
      </ConfirmDialog>
      <ActionOutcome outcome={outcome} />
    </>
  );
}

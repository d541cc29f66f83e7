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

const PURGE_REHEARSAL = graphql(`
  mutation PurgeRehearsal($editionId: UUID!) {
    purgeRehearsal(editionId: $editionId) {
      __typename
      ... on TransitionRefused {
        message
      }
    }
  }
`);

/** Deletes a rehearsal with everything that was invented for it, once that is confirmed. */
export function PurgeRehearsal({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [purge] = useMutation(PURGE_REHEARSAL, { refetchQueries: ['ConsoleEditions'] });
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const confirm = () =>
    run(async () => {
      const { data } = await purge({ variables: { editionId } });
      const result = data?.purgeRehearsal;
      if (result?.__typename === 'TransitionRefused') return { tone: 'attention', text: result.message };
      await navigate({ to: '/$language/operateur', params: { language } });
      return null;
    });
  return (
    <>
      <ActionOutcome outcome={outcome} />
      <p>{t('editionSettings:rehearsal.purgeText')}</p>
      <Button variant="danger" onClick={() => setAsked(true)}>
        {t('editionSettings:rehearsal.purge')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('editionSettings:rehearsal.purgeTitle')}
        confirmLabel={t('editionSettings:rehearsal.purge')}
        tone="danger"
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        <p>{t('editionSettings:rehearsal.purgeText')}</p>
      </ConfirmDialog>
    </>
  );
}

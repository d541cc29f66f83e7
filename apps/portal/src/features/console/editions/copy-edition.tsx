import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { graphql } from '../../../gql/index.js';
import { editionTitle } from '../../../i18n/edition-title.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useAction } from '../../../ui/use-action.js';

const CREATE_NEXT = graphql(`
  mutation CreateNextEdition($previousId: UUID!) {
    createNextEdition(previousId: $previousId) {
      __typename
      ... on NextEditionCreated {
        edition {
          id
        }
      }
      ... on ExpectedError {
        message
      }
    }
  }
`);

interface CopyEditionProps {
  readonly edition: { readonly id: string; readonly name: string };
  readonly isMain?: boolean;
}

/** Makes a draft of the next edition from one, and shows what differs between the two. */
export function CopyEdition({ edition, isMain = false }: CopyEditionProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [create] = useMutation(CREATE_NEXT, { refetchQueries: ['ConsoleEditions'] });
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const confirm = () =>
    run(async () => {
      const { data } = await create({ variables: { previousId: edition.id } });
      const result = data?.createNextEdition;
      if (result?.__typename === 'TransitionRefused') return { tone: 'attention', text: result.message };
      if (result?.__typename === 'NextEditionCreated') {
        const params = { language, editionId: result.edition.id };
        await navigate({ to: '/$language/operateur/editions/$editionId/differences', params });
      }
      return null;
    });
  return (
    <>
      <ActionOutcome outcome={outcome} />
      <Button variant={isMain ? 'filled' : 'default'} onClick={() => setAsked(true)}>
        {t('editionSettings:copy.action')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('editionSettings:copy.title', { edition: editionTitle(t, edition.name) })}
        confirmLabel={t('editionSettings:copy.confirm')}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        <p>{t('editionSettings:copy.text')}</p>
      </ConfirmDialog>
    </>
  );
}

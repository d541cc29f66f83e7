import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ActionOutcome } from '../../ui/action-outcome.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useAction } from '../../ui/use-action.js';
import { CONFIRM_SELECTION } from './application.js';
import type { DrawApplication } from './application.js';

/** A selected structure takes its participation up; one that has says so. */
export function ConfirmSelection({ application }: { readonly application: DrawApplication }) {
  const t = useTexts();
  const { canRegister } = useOrganisationRole(application.organisationId);
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const [confirm] = useMutation(CONFIRM_SELECTION, { refetchQueries: ['DrawApplicationPage'] });

  if (outcome !== null) return <ActionOutcome outcome={outcome} />;
  if (application.registration.state !== 'selected') return <p>{t('draw:applicant.isConfirmed')}</p>;
  if (!canRegister) return null;
  const send = () =>
    run(async () => {
      const { data } = await confirm({ variables: { registrationId: application.registrationId } });
      const result = data?.confirmSelection;
      if (result?.__typename === 'TransitionRefused') return { tone: 'attention', text: result.message };
      return { tone: 'success', text: t('draw:applicant.confirmed') };
    });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('draw:applicant.confirm')}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('draw:applicant.confirmTitle')}
        confirmLabel={t('draw:applicant.confirm')}
        onConfirm={send}
        onClose={() => setAsked(false)}
      >
        <p>{t('draw:applicant.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}

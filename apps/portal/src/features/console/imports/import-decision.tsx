import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { EditionState } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useAction } from '../../../ui/use-action.js';
import { AfterImport } from './after-import.js';
import { CONFIRM_IMPORT, DISCARD_IMPORT } from './import-question.js';
import type { AuditImport } from './import-question.js';
import classes from './imports.module.css';

interface ImportDecisionProps {
  readonly auditImport: AuditImport;
  readonly editionId: string;
  readonly editionState: EditionState;
}

type Decision = 'confirm' | 'discard';

/** Import or discard, each after a question that names what follows; once decided, the next step. */
export function ImportDecision({ auditImport, editionId, editionState }: ImportDecisionProps) {
  const t = useTexts();
  const format = useFormats();
  const { outcome, run } = useAction();
  const [confirm] = useMutation(CONFIRM_IMPORT);
  const [discard] = useMutation(DISCARD_IMPORT);
  const [asked, setAsked] = useState<Decision | null>(null);
  const { id, state, newAudits, changedAudits } = auditImport;

  const decide = (decision: Decision) =>
    run(async () => {
      const variables = { id };
      const result =
        decision === 'confirm'
          ? (await confirm({ variables })).data?.confirmImport
          : (await discard({ variables })).data?.discardImport;
      return result?.__typename === 'TransitionRefused' ? { tone: 'attention', text: result.message } : null;
    });

  if (state !== 'ready') {
    return (
      <>
        <ActionOutcome outcome={outcome} />
        <AfterImport state={state} editionId={editionId} editionState={editionState} />
      </>
    );
  }
  const hasChanges = newAudits + changedAudits > 0;
  return (
    <>
      <ActionOutcome outcome={outcome} />
      {hasChanges ? null : <p>{t('console:import.nothingNew')}</p>}
      <div className={classes.row}>
        {hasChanges ? <Button onClick={() => setAsked('confirm')}>{t('console:import.confirm')}</Button> : null}
        <Button variant="default" onClick={() => setAsked('discard')}>
          {t('console:import.discard')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asked === 'confirm'}
        title={t('console:import.confirmTitle')}
        confirmLabel={t('console:import.confirm')}
        onConfirm={() => decide('confirm')}
        onClose={() => setAsked(null)}
      >
        <p>
          {t('console:import.confirmText', {
            newAudits: format.number(newAudits),
            changedAudits: format.number(changedAudits),
          })}
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'discard'}
        title={t('console:import.discardTitle')}
        confirmLabel={t('console:import.discard')}
        tone="danger"
        onConfirm={() => decide('discard')}
        onClose={() => setAsked(null)}
      >
        <p>{t('console:import.discardText')}</p>
      </ConfirmDialog>
    </>
  );
}

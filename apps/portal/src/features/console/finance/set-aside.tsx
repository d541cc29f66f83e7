import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { Section } from '../../../ui/page.js';
import { useAction } from '../../../ui/use-action.js';
import { SET_BANK_LINE_ASIDE } from './bank-question.js';
import type { BankLine, Changed } from './bank-question.js';
import classes from './finance.module.css';

interface SetAsideProps {
  readonly line: BankLine;
  readonly onChanged: Changed;
}

/** Puts away a movement that pays no invoice, with its reason, or takes it up again. */
export function SetAside({ line: { id, state }, onChanged }: SetAsideProps) {
  const t = useTexts();
  const [setAside] = useMutation(SET_BANK_LINE_ASIDE);
  const [reason, setReason] = useState('');
  const { outcome, isRunning, run } = useAction();
  const isAside = state === 'set_aside';

  const press = () =>
    run(async () => {
      const { data } = await setAside({ variables: { lineId: id, reason: isAside ? null : reason } });
      const result = data?.setBankLineAside;
      if (result?.__typename === 'UndoRefused') return { tone: 'attention', text: result.message };
      await onChanged(t(isAside ? 'finance:line.takenUp' : 'finance:line.setAsideDone'));
      return null;
    });

  return (
    <Section title={isAside ? t('finance:line.takeUp') : t('finance:line.setAsideTitle')}>
      {isAside ? null : (
        <>
          <p>{t('finance:line.setAsideText')}</p>
          <TextInput
            className={classes.reason}
            label={t('finance:line.why')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      )}
      <div>
        <Button variant="default" aria-disabled={isRunning || undefined} onClick={() => void press()}>
          {t(isAside ? 'finance:line.takeUp' : 'finance:line.setAside')}
        </Button>
      </div>
      <ActionOutcome outcome={outcome} />
    </Section>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ChangeTable } from '../../../ui/details-change/change-table.js';
import { Reference } from '../../../ui/reference.js';
import type { RequestedChange } from './changes-question.js';
import classes from './changes.module.css';
import { useDecision } from './use-decision.js';

interface ChangeRequestProps {
  readonly change: RequestedChange;
  readonly onDecided: (sentence: string) => Promise<void>;
}

/** One request: what stands, what is asked for, and the two answers; a refusal says why. */
export function ChangeRequest({ change, onDecided }: ChangeRequestProps) {
  const t = useTexts();
  const format = useFormats();
  const id = useId();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, badReason, isRunning, decide } = useDecision(change.id, onDecided);
  useEffect(() => {
    if (badReason !== null) field.current?.focus();
  }, [badReason]);
  const { registration, madeByName, madeAt } = change;

  return (
    <article className={classes.request} aria-labelledby={id}>
      <h3 id={id}>
        {t('registering:changes.of', { site: registration.site.name, structure: registration.organisationName })}
      </h3>
      <p className={classes.quiet}>
        <Reference>{registration.reference}</Reference> ·{' '}
        {t('registering:changes.made', { name: madeByName, date: format.dateTime(madeAt) })}
      </p>
      <ChangeTable change={change} />
      <Textarea
        className={classes.reason}
        label={t('registering:changes.reason')}
        description={t('registering:changes.reasonHint')}
        rows={2}
        ref={field}
        value={reason}
        error={badReason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button aria-disabled={isRunning || undefined} onClick={() => void decide(true, reason)}>
          {t('registering:changes.accept')}
        </Button>
        <Button variant="default" aria-disabled={isRunning || undefined} onClick={() => void decide(false, reason)}>
          {t('registering:changes.refuse')}
        </Button>
      </div>
      <ActionOutcome outcome={outcome} />
    </article>
  );
}

import { useMutation } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { AskedAction } from '../draw/asked-action.js';
import { SEND_REMINDER } from './reminders-question.js';
import type { LateInvoice } from './reminders-question.js';

interface SendReminderProps {
  readonly late: LateInvoice;
  readonly onSent: (sentence: string) => Promise<void>;
}

/** The button of the next reminder, or when there will be one. */
export function SendReminder({ late, onSent }: SendReminderProps) {
  const t = useTexts();
  const format = useFormats();
  const [send] = useMutation(SEND_REMINDER);
  const { invoice, stepDue: step, next, interestCents, indemnityCents } = late;
  const { number, contactEmail: email } = invoice;
  if (next === null) return <>{t('finance:reminders.allSent')}</>;
  if (step === null) return <>{t('finance:reminders.next', { step: next.step, date: format.date(next.from) })}</>;
  if (email === null) return <>{t('finance:reminders.noAddress')}</>;
  const amounts = {
    email,
    open: format.money(invoice.openCents),
    interest: format.money(interestCents),
    indemnity: format.money(indemnityCents),
  };
  return (
    <AskedAction
      label={t('finance:reminders.send', { step })}
      fullLabel={t('finance:reminders.sendLabel', { step, number })}
      question={t('finance:reminders.question', { step, number })}
      variant="default"
      consequence={
        <p>{t(step === 1 ? 'finance:reminders.consequence' : 'finance:reminders.consequenceLate', amounts)}</p>
      }
      onConfirm={async () => {
        const { data } = await send({ variables: { invoiceId: invoice.id, step } });
        const result = data?.sendReminder;
        if (result?.__typename === 'ReminderRefused') return { tone: 'attention', text: result.message };
        await onSent(t('finance:reminders.done', { step, number }));
        return null;
      }}
    />
  );
}

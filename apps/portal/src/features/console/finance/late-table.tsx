import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import classes from './finance.module.css';
import type { LateInvoice } from './reminders-question.js';
import { SendReminder } from './send-reminder.js';

interface LateTableProps {
  readonly invoices: readonly LateInvoice[];
  readonly onSent: (sentence: string) => Promise<void>;
}

/** The longest overdue first: what is owed, what was sent, and what may be sent now. */
export function LateTable({ invoices, onSent }: LateTableProps) {
  const t = useTexts();
  const format = useFormats();
  return (
    <DataTable
      caption={t('finance:reminders.caption', { count: invoices.length })}
      rows={invoices}
      keyOf={({ id }) => id}
      density="compact"
      isStacked
      columns={[
        {
          key: 'invoice',
          title: t('finance:columns.invoice'),
          isRowHeader: true,
          cell: ({ invoice: { number, payerName } }) => (
            <span className={classes.stack}>
              <span className={classes.whole}>{number}</span>
              <span className={classes.detail}>{payerName}</span>
            </span>
          ),
        },
        {
          key: 'due',
          title: t('finance:columns.due'),
          cell: ({ invoice: { dueOn }, daysLate }) => (
            <span className={classes.stack}>
              <span className={classes.whole}>{dueOn ? format.date(dueOn) : null}</span>
              <span className={classes.detail}>{t('finance:reminders.late', { count: daysLate })}</span>
            </span>
          ),
        },
        {
          key: 'open',
          title: t('finance:columns.open'),
          align: 'end',
          cell: ({ invoice: { openCents } }) => <span className={classes.whole}>{format.money(openCents)}</span>,
        },
        {
          key: 'interest',
          title: t('finance:reminders.interest'),
          align: 'end',
          cell: ({ interestCents, indemnityCents }) => (
            <span className={classes.stack}>
              <span className={classes.whole}>{format.money(interestCents)}</span>
              <span className={classes.detail}>
                {t('finance:reminders.indemnity', { amount: format.money(indemnityCents) })}
              </span>
            </span>
          ),
        },
        {
          key: 'sent',
          title: t('finance:reminders.sent'),
          cell: ({ reminders }) =>
            reminders.length === 0 ? (
              t('finance:reminders.none')
            ) : (
              <span className={classes.stack}>
                {reminders.map(({ step, sentAt }) => (
                  <span key={step} className={classes.whole}>
                    {t('finance:reminders.sentOn', { step, date: format.date(sentAt) })}
                  </span>
                ))}
              </span>
            ),
        },
        {
          key: 'send',
          title: t('finance:reminders.toSend'),
          cell: (late) => <SendReminder late={late} onSent={onSent} />,
        },
      ]}
    />
  );
}

import type { RefundState } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';
import classes from './finance.module.css';
import { RefundActions } from './refund-actions.js';
import type { Refund } from './refunds-question.js';

const TONES: Record<RefundState, StatusTone> = {
  requested: 'waiting',
  approved: 'active',
  processing: 'active',
  succeeded: 'done',
  failed: 'refused',
  refused: 'refused',
};

interface RefundsTableProps {
  readonly refunds: readonly Refund[];
  readonly onChanged: (sentence: string) => Promise<void>;
}

/** Refunds, newest first: for whom, why, who agreed, and what the reader may decide. */
export function RefundsTable({ refunds, onChanged }: RefundsTableProps) {
  const t = useTexts();
  const format = useFormats();
  return (
    <DataTable
      caption={t('finance:refunds.caption', { count: refunds.length })}
      rows={refunds}
      keyOf={({ id }) => id}
      density="compact"
      isStacked
      columns={[
        {
          key: 'payer',
          title: t('finance:columns.payer'),
          isRowHeader: true,
          cell: ({ payerName, method }) => (
            <span className={classes.stack}>
              {payerName}
              <span className={classes.detail}>{t(`finance:refunds.methodOf.${method}`)}</span>
            </span>
          ),
        },
        {
          key: 'amount',
          title: t('finance:columns.amount'),
          align: 'end',
          cell: ({ amountCents }) => <span className={classes.whole}>{format.money(amountCents)}</span>,
        },
        {
          key: 'reason',
          title: t('finance:refunds.reason'),
          cell: ({ reason, requestedByName, requestedAt, approvals }) => (
            <span className={classes.stack}>
              {reason}
              <span className={classes.detail}>
                {t('finance:refunds.requested', { name: requestedByName, date: format.date(requestedAt) })}
              </span>
              {approvals.map(({ name, approvedAt }) => (
                <span key={approvedAt} className={classes.detail}>
                  {t('finance:refunds.approvedBy', { name, date: format.date(approvedAt) })}
                </span>
              ))}
            </span>
          ),
        },
        {
          key: 'state',
          title: t('finance:columns.state'),
          cell: ({ state, approvals, approvalsNeeded }) => (
            <span className={classes.stack}>
              <StatusTag tone={TONES[state]}>{t(`finance:refunds.stateOf.${state}`)}</StatusTag>
              {state === 'requested' ? (
                <span className={classes.detail}>
                  {t('finance:refunds.approvals', { done: approvals.length, needed: approvalsNeeded })}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'decision',
          title: t('finance:refunds.decision'),
          cell: (refund) => <RefundActions refund={refund} onChanged={onChanged} />,
        },
      ]}
    />
  );
}

import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { AskedAction } from '../draw/asked-action.js';
import { UNDO_BANK_MATCH } from './bank-question.js';
import type { BankLine, Changed } from './bank-question.js';
import classes from './finance.module.css';

interface LineMatchesProps {
  readonly line: BankLine;
  readonly onChanged: Changed;
}

/** What a line has paid, undone matches among it, and the way to undo. */
export function LineMatches({ line: { id, matches }, onChanged }: LineMatchesProps) {
  const t = useTexts();
  const format = useFormats();
  const [undo] = useMutation(UNDO_BANK_MATCH);
  const [reason, setReason] = useState('');
  return (
    <Section title={t('finance:line.matches')}>
      <DataTable
        caption={t('finance:line.matchesCaption', { count: matches.length })}
        density="compact"
        isStacked
        rows={matches}
        keyOf={({ paymentId }) => paymentId}
        columns={[
          {
            key: 'payer',
            title: t('finance:columns.payer'),
            isRowHeader: true,
            cell: ({ payerName, organisationName }) => (
              <span className={classes.stack}>
                {payerName}
                {organisationName === payerName ? null : <span className={classes.detail}>{organisationName}</span>}
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
            key: 'invoices',
            title: t('finance:line.paidInvoices'),
            cell: ({ allocations }) =>
              allocations.length === 0
                ? t('finance:line.allCredit')
                : allocations.map(({ number }) => number).join(', '),
          },
          {
            key: 'date',
            title: t('finance:columns.date'),
            cell: ({ recordedAt }) => <span className={classes.whole}>{format.date(recordedAt)}</span>,
          },
          {
            key: 'state',
            title: t('finance:columns.state'),
            cell: ({ undoneReason }) =>
              undoneReason ? t('finance:line.undone', { reason: undoneReason }) : t('finance:line.stands'),
          },
        ]}
      />
      {matches.some(({ undoneReason }) => undoneReason === null) ? (
        <div>
          <AskedAction
            label={t('finance:line.undo')}
            question={t('finance:line.undoQuestion')}
            variant="default"
            consequence={
              <>
                <p>{t('finance:line.undoText')}</p>
                <TextInput
                  label={t('finance:line.why')}
                  value={reason}
                  onChange={({ currentTarget }) => setReason(currentTarget.value)}
                />
              </>
            }
            onConfirm={async () => {
              const { data } = await undo({ variables: { lineId: id, reason } });
              const result = data?.undoBankMatch;
              if (result?.__typename === 'UndoRefused') return { tone: 'attention', text: result.message };
              await onChanged(t('finance:line.undoneDone'));
              return null;
            }}
          />
        </div>
      ) : null}
    </Section>
  );
}

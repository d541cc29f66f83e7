import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { AskedAction } from '../draw/asked-action.js';
import { MATCH_BANK_LINE, PAYER_ACCOUNTS } from './bank-question.js';
import type { BankLine, Changed } from './bank-question.js';
import classes from './finance.module.css';

interface KeepAsCreditProps {
  readonly line: BankLine;
  readonly onChanged: Changed;
}

/** An advance, or a payment whose invoice is not there yet, is kept for the payer who sent it. */
export function KeepAsCredit({ line, onChanged }: KeepAsCreditProps) {
  const t = useTexts();
  const [ask, { data }] = useLazyQuery(PAYER_ACCOUNTS, { fetchPolicy: 'network-only' });
  const found = data?.payerAccounts;

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('entite');
    void ask({ variables: { search: typeof typed === 'string' ? typed : '' } }).catch(() => undefined);
  };

  return (
    <Section title={t('finance:line.credit')}>
      <p>{t('finance:line.creditText')}</p>
      <form className={classes.filters} role="search" aria-label={t('finance:line.creditFind')} onSubmit={search}>
        <TextInput
          name="entite"
          type="search"
          label={t('finance:line.creditFind')}
          description={t('finance:line.creditFindHint')}
          className={classes.words}
        />
        <Button type="submit" variant="default">
          {t('finance:line.findButton')}
        </Button>
      </form>
      <div aria-live="polite">{found?.length === 0 ? <p>{t('finance:line.creditNone')}</p> : null}</div>
      {found && found.length > 0 ? (
        <DataTable
          caption={t('finance:line.creditFound', { count: found.length })}
          density="compact"
          isStacked
          rows={found}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'payer',
              title: t('finance:columns.payer'),
              isRowHeader: true,
              cell: ({ name, organisationName }) => (
                <span className={classes.stack}>
                  {name}
                  {organisationName === name ? null : <span className={classes.detail}>{organisationName}</span>}
                </span>
              ),
            },
            {
              key: 'keep',
              title: t('finance:line.toAdd'),
              cell: ({ id, name }) => <Keep line={line} payer={{ id, name }} onChanged={onChanged} />,
            },
          ]}
        />
      ) : null}
    </Section>
  );
}

interface KeepProps extends KeepAsCreditProps {
  readonly payer: { readonly id: string; readonly name: string };
}

function Keep({ line, payer, onChanged }: KeepProps) {
  const t = useTexts();
  const format = useFormats();
  const [match] = useMutation(MATCH_BANK_LINE);
  const about = { payer: payer.name, amount: format.money(line.amountCents - line.matchedCents) };
  return (
    <AskedAction
      label={t('finance:line.creditKeep')}
      fullLabel={t('finance:line.creditKeepFor', about)}
      question={t('finance:line.creditQuestion', about)}
      variant="default"
      consequence={<p>{t('finance:line.creditFollows')}</p>}
      onConfirm={async () => {
        const input = { lineId: line.id, allocations: [], restToPayerId: payer.id };
        const result = (await match({ variables: { input } })).data?.matchBankLine;
        if (result?.__typename === 'MatchRefused') return { tone: 'attention', text: result.message };
        await onChanged(t('finance:line.saved'));
        return null;
      }}
    />
  );
}

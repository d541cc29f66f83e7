import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';

import { amountInput, hundredthsOf } from '../../../i18n/hundredths.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { AmountField, ChoiceGroup, Form } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { MATCH_BANK_LINE } from './bank-question.js';
import type { BankLine, Changed } from './bank-question.js';
import classes from './finance.module.css';
import type { OwedInvoice } from './invoices-question.js';

/** An invoice of the decision, with what it is to get. */
export interface ChosenShare {
  readonly invoice: OwedInvoice;
  readonly amountCents: number;
}

interface MatchFormProps {
  readonly line: BankLine;
  readonly shares: readonly ChosenShare[];
  readonly onRemove: (invoiceId: string) => void;
  readonly onChanged: Changed;
}

/** In the choice of what becomes of the rest: it stays on the line. */
const ON_LINE = 'line';

interface MatchValues extends Record<string, unknown> {
  amounts: Record<string, string>;
  rest: string;
}

/** What each invoice gets of a line, to the cent, and whose credit the rest is. */
export function MatchForm({ line, shares, onRemove, onChanged }: MatchFormProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const [match] = useMutation(MATCH_BANK_LINE);
  const payers = new Map(shares.map(({ invoice }) => [invoice.payerId, invoice.payerName]));
  const form = useForm<MatchValues>({
    initialValues: {
      amounts: Object.fromEntries(
        shares.map(({ invoice, amountCents }) => [invoice.id, amountInput(amountCents, language)]),
      ),
      rest: ON_LINE,
    },
    validate: {
      amounts: Object.fromEntries(
        shares.map(({ invoice }) => [
          invoice.id,
          (typed: string) => (hundredthsOf(typed) ? null : t('finance:line.shareBad')),
        ]),
      ),
    },
  });

  const save = async ({ amounts, rest }: MatchValues): Promise<SubmitOutcome> => {
    const { data } = await match({
      variables: {
        input: {
          lineId: line.id,
          allocations: shares.map(({ invoice }) => ({
            invoiceId: invoice.id,
            amountCents: hundredthsOf(amounts[invoice.id] ?? '') ?? 0,
          })),
          restToPayerId: rest === ON_LINE ? null : rest,
        },
      },
    });
    const result = data?.matchBankLine;
    if (result?.__typename === 'MatchRefused') return [{ message: result.message }];
    await onChanged(t('finance:line.saved'));
    return undefined;
  };

  return (
    <Form form={form} submitLabel={t('finance:line.save')} onSubmit={save}>
      {shares.map(({ invoice }) => (
        <div key={invoice.id} className={classes.actions}>
          <AmountField
            name={`amounts.${invoice.id}`}
            label={t('finance:line.share', { number: invoice.number, payer: invoice.payerName })}
            hint={t('finance:line.shareHint', { open: format.money(invoice.openCents) })}
            {...form.getInputProps(`amounts.${invoice.id}`)}
          />
          <Button variant="default" onClick={() => onRemove(invoice.id)}>
            {t('finance:line.remove', { number: invoice.number })}
          </Button>
        </div>
      ))}
      <ChoiceGroup
        name="rest"
        label={t('finance:line.rest')}
        hint={t('finance:line.restHint')}
        choices={[
          { value: ON_LINE, label: t('finance:line.restOnLine') },
          ...[...payers].map(([id, payer]) => ({ value: id, label: t('finance:line.restToPayer', { payer }) })),
        ]}
        {...form.getInputProps('rest')}
      />
    </Form>
  );
}

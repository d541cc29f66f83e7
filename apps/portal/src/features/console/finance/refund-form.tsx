import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { hundredthsOf } from '../../../i18n/hundredths.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { AmountField, Form, SelectField, TextAreaField } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { REQUEST_REFUND } from './refunds-question.js';
import type { RefundablePayment } from './refunds-question.js';

interface RefundFormProps {
  readonly payments: readonly RefundablePayment[];
  readonly onChanged: (sentence: string) => Promise<void>;
}

interface RefundValues extends Record<string, unknown> {
  payment: string;
  amount: string;
  reason: string;
}

/** Asks for a refund of a payment whose payer has credit. */
export function RefundForm({ payments, onChanged }: RefundFormProps) {
  const t = useTexts();
  const format = useFormats();
  const [request] = useMutation(REQUEST_REFUND);
  const form = useForm<RefundValues>({
    initialValues: { payment: '', amount: '', reason: '' },
    validate: {
      payment: (id) => (id === '' ? t('finance:refunds.paymentMissing') : null),
      amount: (typed) => (hundredthsOf(typed) ? null : t('finance:refunds.amountBad')),
      reason: (typed) => (typed.trim() === '' ? t('finance:refunds.reasonMissing') : null),
    },
  });

  const send = async ({ payment, amount, reason }: RefundValues): Promise<SubmitOutcome> => {
    const amountCents = hundredthsOf(amount) ?? 0;
    const { data } = await request({ variables: { input: { paymentId: payment, amountCents, reason } } });
    const result = data?.requestRefund;
    if (result?.__typename === 'RefundRefused') return [{ message: result.message }];
    await onChanged(t('finance:refunds.asked'));
    return undefined;
  };

  return (
    <Form form={form} submitLabel={t('finance:refunds.send')} onSubmit={send}>
      <SelectField
        name="payment"
        label={t('finance:refunds.payment')}
        data={[
          { value: '', label: t('finance:refunds.choose') },
          ...payments.map(({ id, payerName, method, receivedOn, refundableCents }) => ({
            value: id,
            label: t('finance:refunds.paymentOption', {
              payer: payerName,
              method: t(`finance:refunds.methodOf.${method}`),
              date: format.date(receivedOn),
              amount: format.money(refundableCents),
            }),
          })),
        ]}
        {...form.getInputProps('payment')}
      />
      <AmountField name="amount" label={t('finance:refunds.amount')} {...form.getInputProps('amount')} />
      <TextAreaField name="reason" label={t('finance:refunds.reason')} rows={3} {...form.getInputProps('reason')} />
    </Form>
  );
}

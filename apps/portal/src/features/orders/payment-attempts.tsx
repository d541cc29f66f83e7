import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { PaymentStateTag } from '../../ui/order-state-tag.js';
import { Section } from '../../ui/page.js';
import type { OrderParts } from './order-parts.js';

type Payment = OrderParts['payments'][number];

/** Every attempt with its end, refused and abandoned ones included: nobody wonders whether they paid twice. */
export function PaymentAttempts({ payments }: { readonly payments: readonly Payment[] }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <Section title={t('orders:page.payments')}>
      <DataTable<Payment>
        caption={t('orders:page.paymentsCaption', { count: payments.length })}
        rows={payments}
        keyOf={({ id }) => id}
        empty={<p>{t('orders:page.paymentsEmpty')}</p>}
        columns={[
          {
            key: 'date',
            title: t('orders:page.paymentDate'),
            isRowHeader: true,
            cell: ({ createdAt }) => format.dateTime(createdAt),
          },
          {
            key: 'state',
            title: t('orders:page.paymentState'),
            cell: ({ state }) => <PaymentStateTag state={state} />,
          },
          {
            key: 'amount',
            title: t('orders:page.paymentAmount'),
            align: 'end',
            cell: ({ amountCents }) => format.money(amountCents),
          },
        ]}
      />
    </Section>
  );
}

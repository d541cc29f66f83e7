import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { EmptyState } from '../../ui/empty-state.js';
import { OrderStateTag } from '../../ui/order-state-tag.js';
import { Section } from '../../ui/page.js';
import { Reference } from '../../ui/reference.js';
import { TextLink } from '../../ui/text-link.js';
import type { SpaceOrder } from './structure-space.js';

interface OrdersSectionProps {
  readonly orders: readonly SpaceOrder[];
  readonly organisationId: string;
}

export function OrdersSection({ orders, organisationId }: OrdersSectionProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <Section title={t('structures:home.orders')}>
      <DataTable<SpaceOrder>
        caption={t('structures:home.table.orders', { count: orders.length })}
        rows={orders}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title={t('structures:home.ordersEmpty.title')}>
            {t('structures:home.ordersEmpty.text')}
          </EmptyState>
        }
        columns={[
          {
            key: 'reference',
            title: t('structures:home.table.reference'),
            isRowHeader: true,
            cell: ({ id, reference }) => (
              <TextLink
                to="/$language/s/$organisationId/commandes/$orderId"
                params={{ language, organisationId, orderId: id }}
              >
                <Reference>{reference}</Reference>
              </TextLink>
            ),
          },
          {
            key: 'edition',
            title: t('structures:home.table.edition'),
            cell: ({ edition }) => editionTitle(t, edition.name),
          },
          {
            key: 'placedAt',
            title: t('structures:home.table.placedAt'),
            cell: ({ placedAt }) => format.date(placedAt),
          },
          {
            key: 'state',
            title: t('structures:home.table.state'),
            cell: ({ state }) => <OrderStateTag state={state} />,
          },
          {
            key: 'total',
            title: t('structures:home.table.total'),
            align: 'end',
            cell: ({ price }) => format.money(price.grossCents),
          },
        ]}
      />
      {orders.some(({ price }) => price.isDemonstration) ? (
        <p>
          <DemonstrationMark of="price" />
        </p>
      ) : null}
    </Section>
  );
}

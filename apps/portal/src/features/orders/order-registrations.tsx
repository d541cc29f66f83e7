import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/page.js';
import { Reference } from '../../ui/reference.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { OrderParts } from './order-parts.js';

type OrderedRegistration = OrderParts['registrations'][number];

interface OrderRegistrationsProps {
  readonly registrations: readonly OrderedRegistration[];
  readonly organisationId: string;
}

export function OrderRegistrations({ registrations, organisationId }: OrderRegistrationsProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Section title={t('orders:page.registrations')}>
      <DataTable<OrderedRegistration>
        caption={t('orders:page.registrationsCaption')}
        isCaptionHidden
        rows={registrations}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'reference',
            title: t('structures:home.table.reference'),
            isRowHeader: true,
            cell: ({ id, reference }) => (
              <TextLink
                to="/$language/s/$organisationId/inscriptions/$registrationId"
                params={{ language, organisationId, registrationId: id }}
              >
                <Reference>{reference}</Reference>
              </TextLink>
            ),
          },
          { key: 'site', title: t('structures:home.table.site'), cell: ({ site }) => site.name },
          {
            key: 'state',
            title: t('structures:home.table.state'),
            cell: ({ state }) => <RegistrationStateTag state={state} />,
          },
        ]}
      />
    </Section>
  );
}

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Reference } from '../../ui/reference.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { PlacedRegistration } from './registrations-placed.js';

interface PlacedTableProps {
  readonly registrations: readonly PlacedRegistration[];
  readonly organisationId: string;
}

/** The references to keep, one a site. */
export function PlacedTable({ registrations, organisationId }: PlacedTableProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <DataTable<PlacedRegistration>
      caption={t('registrations:done.caption', { count: registrations.length })}
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
          key: 'kind',
          title: t('structures:home.table.kind'),
          cell: ({ kind }) => t(`states:registrationKind.${kind}`),
        },
        {
          key: 'state',
          title: t('structures:home.table.state'),
          cell: ({ state }) => <RegistrationStateTag state={state} />,
        },
      ]}
    />
  );
}

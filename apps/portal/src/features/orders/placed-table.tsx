import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Reference } from '../../ui/reference.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { PlacedRegistration } from './registrations-placed.js';

/** A registration as an order or its confirmation lists it; the kind goes without saying where all are paid. */
type ListedRegistration = Pick<PlacedRegistration, 'id' | 'reference' | 'state'> &
  Partial<Pick<PlacedRegistration, 'kind'>> & { readonly site: { readonly name: string } };

interface PlacedTableProps {
  readonly caption: string;
  /** True where a heading says the same just above. */
  readonly isCaptionHidden?: boolean;
  readonly registrations: readonly ListedRegistration[];
  readonly organisationId: string;
}

/** The references to keep, one a site. */
export function PlacedTable({ caption, isCaptionHidden = false, registrations, organisationId }: PlacedTableProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <DataTable<ListedRegistration>
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      isStacked
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
        ...(registrations.some(({ kind }) => kind)
          ? [
              {
                key: 'kind',
                title: t('structures:home.table.kind'),
                cell: ({ kind }: ListedRegistration) => (kind ? t(`states:registrationKind.${kind}`) : ''),
              },
            ]
          : []),
        {
          key: 'state',
          title: t('structures:home.table.state'),
          isFirstStacked: true,
          cell: ({ state }) => <RegistrationStateTag state={state} />,
        },
      ]}
    />
  );
}

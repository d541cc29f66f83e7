import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/page.js';
import type { StructureSpace } from './structure-space.js';

type Site = StructureSpace['sites'][number];

interface SitesSectionProps {
  readonly sites: readonly Site[];
  readonly organisationId: string;
}

export function SitesSection({ sites, organisationId }: SitesSectionProps) {
  const t = useTexts();
  const language = useLanguage();
  const { canRegister } = useOrganisationRole(organisationId);
  const add = canRegister ? (
    <ButtonLink
      variant="default"
      to="/$language/s/$organisationId/sites/ajouter"
      params={{ language, organisationId }}
      search={{}}
    >
      {t('sites:add.action')}
    </ButtonLink>
  ) : null;
  const yesOrNo = (is: boolean) => t(is ? 'common:state.yes' : 'common:state.no');

  return (
    <Section title={t('structures:home.sites')}>
      <p>{t('structures:home.sitesLead')}</p>
      <DataTable<Site>
        caption={t('sites:table.caption', { count: sites.length })}
        rows={sites}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title={t('sites:empty.title')} action={add}>
            {t('sites:empty.text')}
          </EmptyState>
        }
        columns={[
          { key: 'name', title: t('sites:table.name'), cell: ({ name }) => name, isRowHeader: true },
          {
            key: 'place',
            title: t('sites:table.place'),
            cell: ({ postcode, city }) => [postcode, city].filter(Boolean).join(' ') || t('common:state.notProvided'),
          },
          {
            key: 'central',
            title: t('sites:table.central'),
            cell: ({ isCentral }) => t(isCentral ? 'sites:table.isCentral' : 'sites:table.isSecondary'),
          },
          { key: 'certified', title: t('sites:table.certified'), cell: ({ isCertified }) => yesOrNo(isCertified) },
          { key: 'social', title: t('sites:table.social'), cell: ({ hasSocialAccount }) => yesOrNo(hasSocialAccount) },
        ]}
      />
      {sites.length > 0 ? <div>{add}</div> : null}
    </Section>
  );
}

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/page.js';
import { Reference } from '../../ui/reference.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { SpaceOpenEdition, SpaceRegistration } from './structure-space.js';
import { ThenCell } from './then-cell.js';

interface RegistrationsSectionProps {
  readonly registrations: readonly SpaceRegistration[];
  readonly openEdition: SpaceOpenEdition | null;
  readonly siteCount: number;
  /** Editions whose results can be read. */
  readonly releasedEditionIds: readonly string[];
  readonly organisationId: string;
}

export function RegistrationsSection(props: RegistrationsSectionProps) {
  const { registrations, openEdition, siteCount, releasedEditionIds, organisationId } = props;
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { canRegister } = useOrganisationRole(organisationId);
  const isOpen = openEdition?.state === 'registration';
  const params = { language, organisationId };
  const registeredIn = (editionId: string) => registrations.filter(({ edition }) => edition.id === editionId).length;
  const register =
    isOpen && canRegister && registeredIn(openEdition.id) < siteCount ? (
      <ButtonLink variant="default" to="/$language/s/$organisationId/inscription" params={params}>
        {t('structures:next.register.action')}
      </ButtonLink>
    ) : null;

  return (
    <Section title={t('structures:home.registrations')}>
      <DataTable<SpaceRegistration>
        caption={t('structures:home.table.registrations', { count: registrations.length })}
        isStacked
        rows={registrations}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title={t('structures:home.registrationsEmpty.title')}>
            {isOpen
              ? t('structures:home.registrationsEmpty.open', {
                  edition: editionTitle(t, openEdition.name),
                  date: format.dateTime(openEdition.registrationClosesAt),
                })
              : t('structures:home.registrationsEmpty.closed')}
          </EmptyState>
        }
        columns={[
          {
            key: 'reference',
            title: t('structures:home.table.reference'),
            isRowHeader: true,
            cell: ({ id, reference }) => (
              <TextLink
                to="/$language/s/$organisationId/inscriptions/$registrationId"
                params={{ ...params, registrationId: id }}
              >
                <Reference>{reference}</Reference>
              </TextLink>
            ),
          },
          { key: 'site', title: t('structures:home.table.site'), cell: ({ site }) => site.name },
          {
            key: 'edition',
            title: t('structures:home.table.edition'),
            cell: ({ edition }) => editionTitle(t, edition.name),
          },
          {
            key: 'kind',
            title: t('structures:home.table.kind'),
            cell: ({ kind }) => t(`states:registrationKind.${kind}`),
          },
          {
            key: 'state',
            title: t('structures:home.table.state'),
            isFirstStacked: true,
            cell: ({ state }) => <RegistrationStateTag state={state} />,
          },
          {
            key: 'then',
            title: t('structures:home.table.then'),
            cell: (registration) => (
              <ThenCell
                registration={registration}
                isReleased={releasedEditionIds.includes(registration.edition.id)}
                organisationId={organisationId}
              />
            ),
          },
        ]}
      />
      {registrations.length > 0 && register ? <div>{register}</div> : null}
    </Section>
  );
}

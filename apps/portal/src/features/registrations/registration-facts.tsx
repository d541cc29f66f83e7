import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { Registration } from './registration.js';

interface RegistrationFactsProps {
  readonly registration: Registration;
  readonly organisationId: string;
}

/** What was registered, when, and where the rest of it is read: the order of a paid registration, the draw of another. */
export function RegistrationFacts({ registration, organisationId }: RegistrationFactsProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { id, state, kind, site, edition, order, submittedAt, physicalVisits, isFirstTime, earlierEditions } =
    registration;
  const params = { language, organisationId };
  return (
    <Section title={t('registrations:page.facts')}>
      <FactList
        facts={[
          { label: t('structures:home.table.state'), value: <RegistrationStateTag state={state} /> },
          { label: t('registrations:page.site'), value: site.name },
          { label: t('registrations:page.edition'), value: editionTitle(t, edition.name) },
          { label: t('registrations:page.kind'), value: t(`states:registrationKind.${kind}`) },
          ...(kind === 'paid'
            ? [
                {
                  label: t('registrations:page.visits'),
                  value: t(physicalVisits ? 'common:state.yes' : 'common:state.no'),
                },
              ]
            : []),
          ...(order
            ? [
                {
                  label: t('registrations:page.order'),
                  value: (
                    <TextLink
                      to="/$language/s/$organisationId/commandes/$orderId"
                      params={{ ...params, orderId: order.id }}
                    >
                      {order.reference}
                    </TextLink>
                  ),
                },
              ]
            : []),
          { label: t('registrations:page.submittedAt'), value: format.dateTime(submittedAt) },
          {
            label: t('registrations:page.firstTime'),
            value: isFirstTime
              ? t('registering:firstTime.registered')
              : t('registering:firstTime.notRegistered', {
                  editions: earlierEditions.map((name) => editionTitle(t, name)).join(', '),
                }),
          },
          ...(kind === 'paid'
            ? []
            : [
                {
                  label: t('draw:console.link'),
                  value: (
                    <TextLink
                      to="/$language/s/$organisationId/inscriptions/$registrationId/tirage"
                      params={{ ...params, registrationId: id }}
                    >
                      {t('draw:applicant.link')}
                    </TextLink>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  );
}

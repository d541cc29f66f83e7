import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { RegistrationStateTag } from '../../ui/registration-state-tag.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { ReceiptLinks } from '../../ui/receipt-links.js';
import { Offer } from './offer.js';
import type { Registration } from './registration.js';
import { RegistrationActions } from './registration-actions.js';
import classes from './registrations.module.css';
import { Timeline } from './timeline.js';
import { useLead } from './use-lead.js';

/** States in which contact details and opening hours are told. */
const TELLING: readonly Registration['state'][] = ['confirmed', 'in_field'];

interface RegistrationContentProps {
  readonly registration: Registration;
  /** Its results can be read. */
  readonly isReleased: boolean;
  readonly organisationId: string;
}

export function RegistrationContent({ registration, isReleased, organisationId }: RegistrationContentProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const { reference, state, kind, site, edition, order, offerExpiresAt, physicalVisits, isFirstTime } = registration;
  const title = t('registrations:page.title', { site: site.name });
  const params = { language, organisationId };

  const lead = useLead(registration, isReleased);

  return (
    <>
      <SpaceBreadcrumbs organisationId={organisationId} current={t('registrations:page.reference', { reference })} />
      <PageHead
        title={title}
        kicker={`${reference} · ${editionTitle(t, edition.name)}`}
        lead={lead}
        space={space}
        actions={
          state === 'awaiting_commitment' && order ? (
            <ButtonLink to="/$language/s/$organisationId/commandes/$orderId" params={{ ...params, orderId: order.id }}>
              {t('structures:next.pay.action')}
            </ButtonLink>
          ) : isReleased ? (
            <ButtonLink
              to="/$language/s/$organisationId/resultats/$editionId"
              params={{ ...params, editionId: edition.id }}
            >
              {t('structures:next.readResults.action')}
            </ButtonLink>
          ) : undefined
        }
      />
      {state === 'offered' && offerExpiresAt ? (
        <Offer registrationId={registration.id} expiresAt={offerExpiresAt} organisationId={organisationId} />
      ) : null}
      <RegistrationActions registration={registration} organisationId={organisationId} />
      <Section title={t('registrations:page.timeline')}>
        <Timeline registration={registration} isReleased={isReleased} />
      </Section>
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
            { label: t('registrations:page.submittedAt'), value: format.dateTime(registration.submittedAt) },
            {
              label: t('registrations:page.firstTime'),
              value: isFirstTime
                ? t('registering:firstTime.registered')
                : t('registering:firstTime.notRegistered', {
                    editions: registration.earlierEditions.map((name) => editionTitle(t, name)).join(', '),
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
                        params={{ ...params, registrationId: registration.id }}
                      >
                        {t('draw:applicant.link')}
                      </TextLink>
                    ),
                  },
                ]),
          ]}
        />
      </Section>
      {TELLING.includes(state) ? (
        <Section title={t('registering:details.short')}>
          <p>{t('registering:details.lead')}</p>
          <p>
            <ButtonLink
              variant="default"
              to="/$language/s/$organisationId/inscriptions/$registrationId/participation"
              params={{ ...params, registrationId: registration.id }}
            >
              {t('registering:details.action')}
            </ButtonLink>
          </p>
        </Section>
      ) : null}
      <Section title={t('registering:done.afterwards')}>
        <div className={classes.actions}>
          <ReceiptLinks registrationId={registration.id} organisationId={organisationId} />
        </div>
      </Section>
    </>
  );
}

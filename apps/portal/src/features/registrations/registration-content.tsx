import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { ReceiptLinks } from '../../ui/receipt-links.js';
import { Offer } from './offer.js';
import type { Registration } from './registration.js';
import { RegistrationActions } from './registration-actions.js';
import { RegistrationFacts } from './registration-facts.js';
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
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const { reference, state, site, edition, order, offerExpiresAt } = registration;
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
      <RegistrationFacts registration={registration} organisationId={organisationId} />
      {TELLING.includes(state) ? (
        <ToldDetails registrationId={registration.id} organisationId={organisationId} />
      ) : null}
      <Section title={t('registering:done.afterwards')}>
        <div className={classes.actions}>
          <ReceiptLinks registrationId={registration.id} organisationId={organisationId} />
        </div>
      </Section>
    </>
  );
}

interface ToldDetailsProps {
  readonly registrationId: string;
  readonly organisationId: string;
}

/** Leads to the contact details and opening hours that the field work needs. */
function ToldDetails({ registrationId, organisationId }: ToldDetailsProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Section title={t('registering:details.short')}>
      <p>{t('registering:details.lead')}</p>
      <p>
        <ButtonLink
          variant="default"
          to="/$language/s/$organisationId/inscriptions/$registrationId/participation"
          params={{ language, organisationId, registrationId }}
        >
          {t('registering:details.action')}
        </ButtonLink>
      </p>
    </Section>
  );
}

import { ownTime } from '../../i18n/own-time.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import classes from './registrations.module.css';

interface OfferProps {
  readonly registrationId: string;
  readonly expiresAt: string;
  readonly organisationId: string;
}

/** The offer and its deadline; each answer has a page of its own to confirm it. */
export function Offer({ registrationId, expiresAt, organisationId }: OfferProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const time = ownTime(expiresAt, language);
  const { canRegister } = useOrganisationRole(organisationId);
  const to = '/$language/s/$organisationId/inscriptions/$registrationId/reponse';
  const params = { language, organisationId, registrationId };
  return (
    <section className={classes.offer} aria-labelledby="offer">
      <h2 id="offer">{t('registrations:offer.title')}</h2>
      <p>{t('registrations:offer.deadline', { date: format.dateTime(expiresAt) })}</p>
      {time === null ? null : <p>{t('offers:ownTime', { time })}</p>}
      {canRegister ? (
        <div className={classes.actions}>
          <ButtonLink to={to} params={params} search={{ choix: 'accepter' }}>
            {t('registrations:offer.accept')}
          </ButtonLink>
          <ButtonLink variant="default" to={to} params={params} search={{ choix: 'decliner' }}>
            {t('registrations:offer.decline')}
          </ButtonLink>
        </div>
      ) : (
        <p>{t('registrations:form.notAllowedText')}</p>
      )}
    </section>
  );
}

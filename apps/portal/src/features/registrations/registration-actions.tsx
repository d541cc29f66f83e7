import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { Section } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import { offersPlaces } from '../../ui/places-offered.js';
import type { Registration } from './registration.js';
import classes from './registrations.module.css';

interface RegistrationActionsProps {
  readonly registration: Pick<Registration, 'id' | 'kind' | 'state' | 'edition'>;
  readonly organisationId: string;
}

/** What the people of a structure may do with a free registration besides answering; each has a page that says what follows. */
export function RegistrationActions({
  registration: { id, kind, state, edition },
  organisationId,
}: RegistrationActionsProps) {
  const t = useTexts();
  const language = useLanguage();
  const { canRegister } = useOrganisationRole(organisationId);
  const params = { language, organisationId, registrationId: id };
  const canSwitch = state === 'in_draw' || state === 'waiting' || state === 'offered';
  const canLeave = state === 'in_draw' || state === 'waiting' || state === 'confirmed';
  if (kind !== 'free' || !canRegister || !offersPlaces(edition) || !(canSwitch || canLeave)) return null;
  return (
    <Section title={t('offers:actions.title')}>
      <ul className={classes.choices}>
        {canSwitch ? (
          <li>
            <TextLink to="/$language/s/$organisationId/inscriptions/$registrationId/payante" params={params}>
              {t('offers:actions.paid')}
            </TextLink>
            <span>{t('offers:actions.paidText')}</span>
          </li>
        ) : null}
        {canLeave ? (
          <li>
            <TextLink to="/$language/s/$organisationId/inscriptions/$registrationId/retrait" params={params}>
              {t(`offers:actions.leave.${state}`)}
            </TextLink>
            <span>{t(`offers:actions.leaveText.${state}`)}</span>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { TextLink } from '../../ui/text-link.js';
import type { Registrable } from './registrable.js';
import classes from './registrations.module.css';

interface TakenSitesProps {
  readonly taken: Registrable['taken'];
  readonly organisationId: string;
}

/** Sites one may look for in the list: they are in the edition already. */
export function TakenSites({ taken, organisationId }: TakenSitesProps) {
  const t = useTexts();
  const language = useLanguage();
  if (taken.length === 0) return null;
  return (
    <ul className={classes.taken}>
      {taken.map(({ site, registration }) => (
        <li key={site.id}>
          <TextLink
            to="/$language/s/$organisationId/inscriptions/$registrationId"
            params={{ language, organisationId, registrationId: registration.id }}
          >
            {site.name}
          </TextLink>
          <span>
            {t('registrations:sites.already', {
              reference: registration.reference,
              state: t(`states:registration.${registration.state}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

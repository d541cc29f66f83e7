import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { useFigurePlace } from '../lineage/place.js';

/** The way to the method, told with the figures of the site around. */
export function MethodLink() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <TextLink
      to="/$language/s/$organisationId/resultats/$editionId/sites/$registrationId/methode"
      params={{ language, ...useFigurePlace() }}
    >
      {t('method:link')}
    </TextLink>
  );
}

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { TextLink } from '../../ui/text-link.js';
import type { Awaited } from './awaited-editions.js';
import classes from './results-list.module.css';

/** Says when an edition's results are due. */
export function AwaitedEdition({
  edition,
  organisationId,
}: {
  readonly edition: Awaited;
  readonly organisationId: string;
}) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const now = useNow();
  const isLate = Date.parse(edition.resultsAt) < now.getTime();
  return (
    <li>
      <TextLink
        className={classes.name}
        to="/$language/s/$organisationId/resultats/$editionId"
        params={{ language, organisationId, editionId: edition.id }}
      >
        {editionTitle(t, edition.name)}
      </TextLink>
      <p>
        {t(isLate ? 'results:list.awaitedLate' : 'results:list.awaitedOn', { date: format.date(edition.resultsAt) })}
      </p>
      <p className={classes.detail}>{t('results:list.awaitedSites', { count: edition.sites })}</p>
    </li>
  );
}

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { TextLink } from '../../ui/text-link.js';
import type { EditionResults } from './edition-results.js';
import { overallSentence, sitesSentence } from './overall-sentence.js';
import classes from './results-list.module.css';

/** An edition's key sentence, and the way to the rest. */
export function ReleasedEdition({
  results,
  organisationId,
}: {
  readonly results: EditionResults;
  readonly organisationId: string;
}) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { edition, sites, asOf } = results;
  const figures = sites.map(({ overall }) => overall);
  const [only] = figures;
  return (
    <li>
      <p className={classes.head}>
        <TextLink
          className={classes.name}
          to="/$language/s/$organisationId/resultats/$editionId"
          params={{ language, organisationId, editionId: edition.id }}
        >
          {editionTitle(t, edition.name)}
        </TextLink>{' '}
        {edition.isDemonstration ? <DemonstrationMark /> : null}
      </p>
      <p>
        {figures.length === 1 && only
          ? overallSentence(t, format.score, only)
          : sitesSentence(t, format.score, figures)}
      </p>
      <p className={classes.detail}>
        {t('results:list.sites', { count: sites.length })} · {t('results:list.asOf', { date: format.date(asOf) })}
      </p>
    </li>
  );
}

import type { EditionState, ImportState } from '../../../gql/graphql.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { takesScoreRuns } from '../editions/next-states.js';
import classes from './imports.module.css';

interface AfterImportProps {
  readonly state: ImportState;
  readonly editionId: string;
  readonly editionState: EditionState;
}

/** The one next step once an import is over: the scores, the edition, or other files. */
export function AfterImport({ state, editionId, editionState }: AfterImportProps) {
  const t = useTexts();
  const language = useLanguage();
  const params = { language, editionId };
  if (state === 'imported' && takesScoreRuns(editionState)) {
    return (
      <div className={classes.row}>
        <ButtonLink to="/$language/operateur/editions/$editionId/calculs" params={params} search={{}}>
          {t('console:import.next')}
        </ButtonLink>
      </div>
    );
  }
  if (state === 'imported') {
    return (
      <div className={classes.row}>
        <ButtonLink to="/$language/operateur/editions/$editionId" params={params}>
          {t('console:import.toEdition')}
        </ButtonLink>
        <span className={classes.note}>{t('console:import.nextReview')}</span>
      </div>
    );
  }
  if (state === 'refused' || state === 'failed' || state === 'discarded') {
    return (
      <div className={classes.row}>
        <ButtonLink variant="default" to="/$language/operateur/editions/$editionId/imports" params={params}>
          {t('console:import.again')}
        </ButtonLink>
      </div>
    );
  }
  return null;
}

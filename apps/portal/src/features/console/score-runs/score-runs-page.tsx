import { useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { EditionFrame } from '../edition-frame.js';
import { ScoreRuns } from './score-runs.js';

const ROUTE = '/$language/operateur/editions/$editionId/calculs';

/** Starts score runs, reads them, and releases the one that organisations get to read. */
export function ScoreRunsPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: ROUTE });
  const { calcul } = useSearch({ from: ROUTE });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('console:scoreRuns.title')}
      lead={t('console:scoreRuns.lead')}
      right="scores"
    >
      {(edition) => <ScoreRuns edition={edition} {...(calcul === undefined ? {} : { wanted: calcul })} />}
    </EditionFrame>
  );
}

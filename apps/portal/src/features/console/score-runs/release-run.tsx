import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useAction } from '../../../ui/use-action.js';
import type { ConsoleEdition } from '../console-edition.js';
import { takesScoreRuns } from '../editions/next-states.js';
import { Reserved } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import { RELEASE_SCORE_RUN } from './score-runs-question.js';
import type { Run } from './score-runs-question.js';

/** Makes the run the one that organisations read, after a question that names what follows. */
export function ReleaseRun({ run: shown, edition }: { readonly run: Run; readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { can } = useOperator();
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  // The release may move the edition, and the run that was read before steps back.
  const [release] = useMutation(RELEASE_SCORE_RUN, { refetchQueries: ['ScoreRuns', 'ConsoleEdition'] });
  const { id, isOfficial, siteCount } = shown;

  if (isOfficial || !takesScoreRuns(edition.state)) return <ActionOutcome outcome={outcome} />;
  if (!can('release')) return <Reserved right="release" />;

  const confirm = () =>
    run(async () => {
      const { data } = await release({ variables: { id } });
      const result = data?.releaseScoreRun;
      if (result?.__typename === 'TransitionRefused') return { tone: 'attention', text: result.message };
      return { tone: 'success', text: t('console:scoreRuns.released') };
    });
  const sites = format.number(siteCount);
  return (
    <>
      <ActionOutcome outcome={outcome} />
      <div>
        <Button variant={edition.state === 'review' ? 'filled' : 'default'} onClick={() => setAsked(true)}>
          {t('console:scoreRuns.release')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('console:scoreRuns.releaseTitle')}
        confirmLabel={t('console:scoreRuns.release')}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        <p>
          {edition.state === 'review'
            ? t('console:scoreRuns.releaseText', { sites, state: t('states:edition.results') })
            : t('console:scoreRuns.releaseAgainText', { sites })}
        </p>
      </ConfirmDialog>
    </>
  );
}

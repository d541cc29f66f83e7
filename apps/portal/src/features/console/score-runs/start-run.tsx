import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { Notice } from '../../../ui/notice.js';
import { TextLink } from '../../../ui/text-link.js';
import { useAction } from '../../../ui/use-action.js';
import type { ConsoleEdition } from '../console-edition.js';
import { takesScoreRuns } from '../editions/next-states.js';
import classes from './score-runs.module.css';
import { START_SCORE_RUN } from './score-runs-question.js';

interface StartRunProps {
  readonly edition: ConsoleEdition;
  /** A run is under way: a second would compute the same. */
  readonly isBusy: boolean;
  /** Nothing is computed yet: starting is the page's main action. */
  readonly isFirst: boolean;
  readonly onStarted: () => Promise<unknown>;
}

/** Starts a run, or says when one can be started. */
export function StartRun({ edition: { id: editionId, state }, isBusy, isFirst, onStarted }: StartRunProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [start] = useMutation(START_SCORE_RUN);
  const { outcome, isRunning, run } = useAction();

  if (!takesScoreRuns(state)) {
    return (
      <Notice>
        <p>{t('console:scoreRuns.notNow', { state: t(`states:edition.${state}`) })}</p>
        <p>
          <TextLink to="/$language/operateur/editions/$editionId" params={{ language, editionId }}>
            {t('console:scoreRuns.toEdition')}
          </TextLink>
        </p>
      </Notice>
    );
  }
  const begin = () =>
    run(async () => {
      const { data } = await start({ variables: { editionId } });
      const result = data?.startScoreRun;
      if (result && result.__typename !== 'ScoreRunStarted') return { tone: 'attention', text: result.message };
      await onStarted();
      // The new run is the newest: the address must not hold on to another.
      await navigate({
        to: '/$language/operateur/editions/$editionId/calculs',
        params: { language, editionId },
        search: {},
        replace: true,
      });
      return null;
    });
  const isLocked = isBusy || isRunning;
  return (
    <div className={classes.start}>
      <div>
        <Button
          variant={isFirst ? 'filled' : 'default'}
          aria-disabled={isLocked || undefined}
          onClick={() => (isLocked ? undefined : void begin())}
        >
          {t('console:scoreRuns.start')}
        </Button>
      </div>
      <p className={classes.note}>{t('console:scoreRuns.startNote')}</p>
      <ActionOutcome outcome={outcome} />
    </div>
  );
}

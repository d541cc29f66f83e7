import { useMutation } from '@apollo/client/react';

import { useTexts } from '../../../i18n/use-texts.js';
import { AskedAction } from './asked-action.js';
import { hasReached, RUN_DRAW } from './console-draw.js';
import type { ConsoleDraw } from './console-draw.js';
import classes from './draw.module.css';
import { Step } from './step.js';
import type { StepStanding } from './step.js';

interface RunStepProps {
  readonly draw: ConsoleDraw;
  readonly isRunning: boolean;
  readonly onRun: () => void;
}

/** Step 3: a job computes the outcome and holds the places. */
export function RunStep({ draw, isRunning, onRun }: RunStepProps) {
  const t = useTexts();
  const [start] = useMutation(RUN_DRAW);
  const standing = standingOf(draw, isRunning);
  const send = async () => {
    const { data } = await start({ variables: { editionId: draw.editionId } });
    const result = data?.runDraw;
    if (result?.__typename === 'TransitionRefused') return { tone: 'attention' as const, text: result.message };
    onRun();
    return null;
  };
  return (
    <Step number={3} title={t('draw:console.run.title')} standing={standing}>
      <p>{t(standing === 'done' ? 'draw:console.run.done' : 'draw:console.run.text')}</p>
      {standing === 'notYet' ? <p className={classes.hint}>{t('draw:console.run.when')}</p> : null}
      {standing === 'underWay' ? <p role="status">{t('draw:console.run.started')}</p> : null}
      {standing === 'todo' ? (
        <AskedAction
          label={t('draw:console.run.action')}
          question={t('draw:console.run.question')}
          consequence={<p>{t('draw:console.run.consequence', { count: draw.places })}</p>}
          onConfirm={send}
        />
      ) : null}
    </Step>
  );
}

function standingOf(draw: ConsoleDraw, isRunning: boolean): StepStanding {
  if (hasReached(draw, 'drawn')) return 'done';
  if (draw.state !== 'seeded') return 'notYet';
  return isRunning ? 'underWay' : 'todo';
}

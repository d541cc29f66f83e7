import { useMutation } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useNow } from '../../../session/use-demonstration.js';
import { AskedAction } from './asked-action.js';
import { CLOSE_DRAW, hasReached } from './console-draw.js';
import type { ConsoleDraw, DrawFigures, SelectedStructure } from './console-draw.js';
import classes from './draw.module.css';
import { Step } from './step.js';
import type { StepStanding } from './step.js';

interface CloseStepProps {
  readonly draw: ConsoleDraw;
  readonly isSandbox: boolean;
  readonly figures: DrawFigures;
  readonly selected: readonly SelectedStructure[];
}

/** Step 1: the list is closed and published, once registrations have ended. */
export function CloseStep({ draw, isSandbox, figures, selected }: CloseStepProps) {
  const t = useTexts();
  const format = useFormats();
  const [close] = useMutation(CLOSE_DRAW, { refetchQueries: ['ConsoleDraw', 'ConsoleEdition'] });
  const isDone = hasReached(draw, 'closed');
  const isOver = useNow() > new Date(draw.closesAt);
  const standing: StepStanding = isDone ? 'done' : isSandbox || isOver ? 'todo' : 'notYet';
  const doubled = selected.filter(({ appliesItself }) => appliesItself).length;
  const send = async () => {
    const { data } = await close({ variables: { editionId: draw.editionId } });
    const result = data?.closeDraw;
    return result?.__typename === 'TransitionRefused' ? { tone: 'attention' as const, text: result.message } : null;
  };
  return (
    <Step number={1} title={t('draw:console.close.title')} standing={standing}>
      {isDone && draw.closedAt ? (
        <p>
          {t('draw:console.close.done', {
            date: format.dateTime(draw.closedAt),
            applications: t('draw:facts.applications', { count: draw.applicationCount ?? 0 }),
            selected: t('draw:facts.selected', { count: draw.selectedCount ?? 0 }),
          })}
        </p>
      ) : (
        <>
          <p>{t('draw:console.close.text', { state: t('states:edition.draw') })}</p>
          {standing === 'notYet' ? (
            <p className={classes.hint}>{t('draw:console.close.when', { date: format.dateTime(draw.closesAt) })}</p>
          ) : (
            <AskedAction
              label={t('draw:console.close.action')}
              question={t('draw:console.close.question')}
              consequence={
                <>
                  <p>{t('draw:console.close.consequence', { count: figures.totalApplications })}</p>
                  {doubled > 0 ? <p>{t('draw:console.close.doubled', { count: doubled })}</p> : null}
                </>
              }
              onConfirm={send}
            />
          )}
        </>
      )}
    </Step>
  );
}

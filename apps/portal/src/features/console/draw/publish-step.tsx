import { useMutation } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useNow } from '../../../session/use-demonstration.js';
import { AskedAction } from './asked-action.js';
import { PUBLISH_DRAW } from './console-draw.js';
import type { ConsoleDraw } from './console-draw.js';
import classes from './draw.module.css';
import { Step } from './step.js';
import type { StepStanding } from './step.js';

const STANDINGS: Partial<Record<ConsoleDraw['state'], StepStanding>> = {
  drawn: 'todo',
  scheduled: 'underWay',
  published: 'done',
};

interface PublishStepProps {
  readonly draw: ConsoleDraw;
  readonly isSandbox: boolean;
}

/** Step 4: the outcome is published at the announced moment, when everybody is told; at once where that has passed. */
export function PublishStep({ draw, isSandbox }: PublishStepProps) {
  const t = useTexts();
  const format = useFormats();
  const [publish] = useMutation(PUBLISH_DRAW, { refetchQueries: ['ConsoleDraw'] });
  const standing = STANDINGS[draw.state] ?? 'notYet';
  const { offersAt, publishesAt, publishedAt } = draw;
  const isLate = typeof offersAt === 'string' && new Date(offersAt) < useNow();
  const announced = offersAt && !isSandbox ? format.dateTime(offersAt) : null;
  const later = isLate ? null : announced;
  const send = async () => {
    const { data } = await publish({ variables: { editionId: draw.editionId } });
    const result = data?.publishDraw;
    return result?.__typename === 'TransitionRefused' ? { tone: 'attention' as const, text: result.message } : null;
  };
  return (
    <Step number={4} title={t('draw:console.publish.title')} standing={standing}>
      {publishedAt ? (
        <p>{t('draw:console.publish.done', { date: format.dateTime(publishedAt) })}</p>
      ) : publishesAt ? (
        <p role="status">{t('draw:console.publish.planned', { date: format.dateTime(publishesAt) })}</p>
      ) : (
        <>
          <p>{t('draw:console.publish.text')}</p>
          {announced ? (
            <p className={classes.hint}>
              {t(isLate ? 'draw:console.publish.late' : 'draw:console.publish.whenLater', { date: announced })}
            </p>
          ) : null}
          {standing === 'notYet' ? <p className={classes.hint}>{t('draw:console.publish.when')}</p> : null}
        </>
      )}
      {standing === 'todo' ? (
        <AskedAction
          label={t(later ? 'draw:console.publish.action' : 'draw:console.publish.actionNow')}
          question={t('draw:console.publish.question')}
          consequence={
            <p>
              {later
                ? t('draw:console.publish.consequence', { date: later })
                : t('draw:console.publish.consequenceNow')}
            </p>
          }
          onConfirm={send}
        />
      ) : null}
    </Step>
  );
}

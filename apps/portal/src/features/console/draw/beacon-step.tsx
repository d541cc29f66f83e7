import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useNow } from '../../../session/use-demonstration.js';
import { WrittenValue } from '../../../ui/publication/written-value.js';
import { BeaconForm } from './beacon-form.js';
import { hasReached } from './console-draw.js';
import type { ConsoleDraw } from './console-draw.js';
import classes from './draw.module.css';
import { Step } from './step.js';
import type { StepStanding } from './step.js';

interface BeaconStepProps {
  readonly draw: ConsoleDraw;
  readonly isSandbox: boolean;
}

/** Step 2: the value that decides is recorded once it has come out, after a second look. */
export function BeaconStep({ draw, isSandbox }: BeaconStepProps) {
  const t = useTexts();
  const format = useFormats();
  const { beaconAt, beaconValue } = draw;
  const now = useNow();
  const hasCome = isHere(beaconAt, now);
  const isPossible = draw.state === 'closed' && (isSandbox || hasCome);
  const standing: StepStanding = hasReached(draw, 'seeded') ? 'done' : isPossible ? 'todo' : 'notYet';
  return (
    <Step number={2} title={t('draw:console.beacon.title')} standing={standing}>
      {standing === 'done' ? (
        <>
          <p>{t('draw:console.beacon.done')}</p>
          <WrittenValue text={beaconValue ?? ''} />
        </>
      ) : (
        <>
          <p>{t('draw:console.beacon.text')}</p>
          <p className={classes.hint}>
            {t(hasCome ? 'draw:console.beacon.came' : 'draw:console.beacon.when', {
              date: beaconAt ? format.dateTime(beaconAt) : t('draw:undated'),
            })}
          </p>
          {standing === 'todo' ? <BeaconForm draw={draw} /> : null}
        </>
      )}
    </Step>
  );
}

function isHere(moment: string | null | undefined, now: Date): boolean {
  return typeof moment === 'string' && now >= new Date(moment);
}

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { BeaconForm } from './beacon-form.js';
import { hasReached } from './console-draw.js';
import type { ConsoleDraw } from './console-draw.js';
import classes from './draw.module.css';
import { Step } from './step.js';
import type { StepStanding } from './step.js';

/** Step 2: the value that decides is recorded, after a second look. */
export function BeaconStep({ draw }: { readonly draw: ConsoleDraw }) {
  const t = useTexts();
  const format = useFormats();
  const { beaconAt, beaconValue } = draw;
  const standing: StepStanding = hasReached(draw, 'seeded') ? 'done' : draw.state === 'closed' ? 'todo' : 'notYet';
  return (
    <Step number={2} title={t('draw:console.beacon.title')} standing={standing}>
      {standing === 'done' ? (
        <p className={classes.recorded}>{t('draw:console.beacon.done', { value: beaconValue ?? '' })}</p>
      ) : (
        <>
          <p>{t('draw:console.beacon.text')}</p>
          <p className={classes.hint}>
            {t('draw:console.beacon.when', { date: beaconAt ? format.dateTime(beaconAt) : t('draw:undated') })}
          </p>
          {standing === 'todo' ? <BeaconForm draw={draw} /> : null}
        </>
      )}
    </Step>
  );
}

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { ConsoleEdition } from '../console-edition.js';
import { useDrawStanding } from './draw-standing.js';

/** Where an edition stands and what comes next: while places are allotted, the next step of its draw. */
export function EditionLead({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const draw = useDrawStanding(edition);
  const { state } = edition;
  const date = (instant: string | null | undefined) => (instant ? format.dateTime(instant) : t('draw:undated'));
  const next =
    draw === null || draw.state === 'published'
      ? t(`console:edition.nextStep.${state}`)
      : t(`console:edition.drawStep.${draw.state}`, {
          closes: date(draw.closesAt),
          beacon: date(draw.beaconAt),
          publishes: date(draw.publishesAt),
        });
  return <>{t('console:edition.lead', { state: t(`states:edition.${state}`), next })}</>;
}

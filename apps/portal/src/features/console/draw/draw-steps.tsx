import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { BeaconStep } from './beacon-step.js';
import { CloseStep } from './close-step.js';
import type { ConsoleDraw, DrawFigures, SelectedStructure } from './console-draw.js';
import classes from './draw.module.css';
import { PublishStep } from './publish-step.js';
import { RunStep } from './run-step.js';

interface DrawStepsProps {
  readonly draw: ConsoleDraw;
  /** A rehearsal waits for no date. */
  readonly isSandbox: boolean;
  readonly figures: DrawFigures;
  readonly selected: readonly SelectedStructure[];
  readonly isRunning: boolean;
  readonly onRun: () => void;
}

/** The four steps in their order: what each does, when it may, and what follows from it. */
export function DrawSteps({ draw, isSandbox, figures, selected, isRunning, onRun }: DrawStepsProps) {
  const t = useTexts();
  return (
    <Section title={t('draw:console.steps')}>
      <ol className={classes.steps}>
        <CloseStep draw={draw} isSandbox={isSandbox} figures={figures} selected={selected} />
        <BeaconStep draw={draw} isSandbox={isSandbox} />
        <RunStep draw={draw} isRunning={isRunning} onRun={onRun} />
        <PublishStep draw={draw} isSandbox={isSandbox} />
      </ol>
    </Section>
  );
}

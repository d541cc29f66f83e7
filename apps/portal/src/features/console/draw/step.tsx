import type { ReactNode } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import classes from './draw.module.css';

/** Where a step stands. */
export type StepStanding = 'done' | 'underWay' | 'todo' | 'notYet';

const TONES = { done: 'done', underWay: 'active', todo: 'waiting', notYet: 'neutral' } as const;

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly standing: StepStanding;
  /** What it does, or what came of it; when it may be taken; the way to take it. */
  readonly children: ReactNode;
}

/** One step of a draw. */
export function Step({ number, title, standing, children }: StepProps) {
  const t = useTexts();
  return (
    <li className={classes.step} aria-current={standing === 'todo' || standing === 'underWay' ? 'step' : undefined}>
      <div>
        <p className={classes.number}>{t('draw:console.step', { number: String(number) })}</p>
        <StatusTag tone={TONES[standing]}>{t(`draw:console.${standing}`)}</StatusTag>
      </div>
      <div className={classes.body}>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
}

import type { ReactNode } from 'react';

import classes from './status-tag.module.css';

export type StatusTone = 'neutral' | 'waiting' | 'active' | 'done' | 'refused';

/** The sign beside the word, so that a state is never told by its colour alone. */
const SIGNS: Record<StatusTone, string> = { neutral: '○', waiting: '◔', active: '◑', done: '●', refused: '✕' };

/** A state in its one word from the catalogue (`states:`). */
export function StatusTag({
  tone = 'neutral',
  children,
}: {
  readonly tone?: StatusTone;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${classes.tag} ${classes[tone]}`}>
      <span aria-hidden="true" className={classes.sign}>
        {SIGNS[tone]}
      </span>
      {children}
    </span>
  );
}

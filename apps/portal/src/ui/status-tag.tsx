import type { ReactNode } from 'react';

import classes from './status-tag.module.css';

export type StatusTone = 'neutral' | 'waiting' | 'active' | 'done' | 'refused';

/**
 * The sign beside the word, so that a state is never told by its colour alone: an empty, quarter, half or full disc, or
 * a cross. Drawn rather than typed, because not every device has a font with these signs.
 */
const SIGNS: Record<StatusTone, ReactNode> = {
  neutral: null,
  waiting: <path d="M6 6V1.5A4.5 4.5 0 0 1 10.5 6z" fill="currentColor" />,
  active: <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />,
  done: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  refused: null,
};

const RING = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const CROSS = <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="2" />;

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
      <svg aria-hidden="true" className={classes.sign} viewBox="0 0 12 12">
        {tone === 'refused' ? CROSS : RING}
        {SIGNS[tone]}
      </svg>
      {children}
    </span>
  );
}

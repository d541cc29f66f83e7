import type { ReactNode } from 'react';

import classes from './empty-state.module.css';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  /** When, and on what it depends. */
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p>{children}</p>
      {action ? <div>{action}</div> : null}
    </div>
  );
}

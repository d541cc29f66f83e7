import type { ReactNode } from 'react';

import classes from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'neutral' | 'attention' | 'success' | 'problem';
  readonly title?: string;
  /** Announces the notice when it appears after an action. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
}

/** A sentence set apart by a line at its side. */
export function Notice({ tone = 'neutral', title, isLive = false, children }: NoticeProps) {
  const role = isLive ? (tone === 'problem' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${classes.notice} ${classes[tone]}`} role={role}>
      {title ? <p className={classes.title}>{title}</p> : null}
      <div>{children}</div>
    </div>
  );
}

import type { ReactNode } from 'react';

import classes from './page-head.module.css';
import { usePageTitle } from './use-page-title.js';

interface PageHeadProps {
  /** Where am I: the page's only h1. */
  readonly title: string;
  /** A word above the title: the structure, the edition. */
  readonly kicker?: ReactNode;
  /** The one thing to know. */
  readonly lead?: ReactNode;
  /** What can I do: one main action, at most two others. */
  readonly actions?: ReactNode;
  /** Put between page and site in the browser's title, so that two structures' tabs differ. */
  readonly space?: string;
}

/** Says where one is, the one thing to know, and what one can do; names the tab; takes the focus after a navigation. */
export function PageHead({ title, kicker, lead, actions, space }: PageHeadProps) {
  const heading = usePageTitle(title, space);

  return (
    <header className={classes.head}>
      {kicker ? <p className={classes.kicker}>{kicker}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
  );
}

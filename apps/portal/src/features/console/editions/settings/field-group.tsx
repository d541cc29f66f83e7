import type { ReactNode } from 'react';

import classes from './settings.module.css';

/** Settings that belong together, under their question. */
export function FieldGroup({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      {children}
    </fieldset>
  );
}

import type { ReactNode } from 'react';

import classes from './reference.module.css';

/** A reference people read aloud and copy: never broken at its hyphens. */
export function Reference({ children }: { readonly children: ReactNode }) {
  return <span className={classes.reference}>{children}</span>;
}

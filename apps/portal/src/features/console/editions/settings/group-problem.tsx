import { fieldId } from '../../../../ui/form/field-id.js';
import type { ReactNode } from 'react';

import classes from './settings.module.css';

/** What is wrong with several fields together, beside them; the summary of problems leads here. */
export function GroupProblem({ name, error }: { readonly name: string; readonly error: ReactNode }) {
  if (!error) return null;
  return (
    <p id={fieldId(name)} tabIndex={-1} className={classes.problem}>
      {error}
    </p>
  );
}

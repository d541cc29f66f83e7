import type { ReactNode } from 'react';

import classes from './fact-list.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** What the fact is for, in smaller type. */
  readonly hint?: string;
  /** A link that changes the fact. */
  readonly action?: ReactNode;
}

/** Labels on the left, values on the right, a hairline between: what is known of one thing. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, hint, action }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>
            {value}
            {hint ? <p className={classes.hint}>{hint}</p> : null}
          </dd>
          {action ? <dd className={classes.action}>{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

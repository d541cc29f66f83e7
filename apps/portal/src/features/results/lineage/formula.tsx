import classes from './formula.module.css';

interface FormulaProps {
  /** Each with its name below, as "0,30 × 72,4". */
  readonly terms: readonly { readonly key: string; readonly name?: string; readonly text: string }[];
  /** What the sum is divided by, where it is. */
  readonly divisor?: string | undefined;
  readonly result: string;
}

/** A sum written out with the reader's numbers; its terms stay in one piece and wrap between them. */
export function Formula({ terms, divisor, result }: FormulaProps) {
  const isDivided = divisor !== undefined;
  return (
    <div className={classes.formula}>
      {terms.map(({ key, name, text }, index) => (
        <span key={key} className={classes.term}>
          <span className={classes.sign}>{index > 0 ? '+ ' : isDivided ? '(' : ''}</span>
          <span className={classes.text}>{text} </span>
          {name === undefined ? null : <span className={classes.name}>{name} </span>}
        </span>
      ))}
      {isDivided ? <span className={`${classes.sign} ${classes.close}`}>{`) ÷ ${divisor} `}</span> : null}
      <strong className={classes.result}>= {result}</strong>
    </div>
  );
}

import classes from './score-bar.module.css';

/** A score from 0 to 100 as a length beside its figure: decoration for who sees it, nothing for who hears it. */
export function ScoreBar({ value }: { readonly value: number | null | undefined }) {
  return (
    <svg className={classes.bar} aria-hidden="true" height="10">
      <line x1="0" x2="100%" y1="5" y2="5" className={classes.scale} />
      {typeof value === 'number' ? <rect width={`${value}%`} y="1" height="8" className={classes.length} /> : null}
    </svg>
  );
}

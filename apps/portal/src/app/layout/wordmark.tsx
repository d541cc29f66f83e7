import classes from './top-bar.module.css';

/** Our sign is what we draw: a figure with its interval, on the band of its peers. */
export function Wordmark() {
  return (
    <svg className={classes.mark} aria-hidden="true" viewBox="0 0 40 20" width="40" height="20">
      <rect x="0" y="6" width="40" height="8" fill="var(--band)" />
      <path d="M12 10h22" stroke="var(--lake)" strokeWidth="2" />
      <circle cx="23" cy="10" r="5" fill="var(--lake)" />
    </svg>
  );
}

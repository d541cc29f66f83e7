import type { SampleChannel } from '../../sample/sample-channels.js';
import classes from './sample-figure.module.css';

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/** One channel from 0 to 100: the peers' band, the margin as a line where there is one, the score as a dot. */
export function SampleStrip({ sample }: { readonly sample: SampleChannel }) {
  const at = (score: number) => `${score}%`;
  return (
    <svg className={classes.strip} aria-hidden="true" width="100%" height={HEIGHT}>
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className={classes.axis} />
      {[0, 50, 100].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="4" y2={HEIGHT - 4} className={classes.axis} />
      ))}
      <rect
        x={at(sample.peersLow)}
        width={at(sample.peersHigh - sample.peersLow)}
        y="5"
        height={HEIGHT - 10}
        className={classes.band}
      />
      {sample.low === null || sample.high === null ? null : (
        <line x1={at(sample.low)} x2={at(sample.high)} y1={MIDDLE} y2={MIDDLE} className={classes.margin} />
      )}
      <circle cx={at(sample.score)} cy={MIDDLE} r="6" className={classes.dot} />
    </svg>
  );
}

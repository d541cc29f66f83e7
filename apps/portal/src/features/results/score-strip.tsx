import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figure } from './figure-fields.js';
import classes from './score-strip.module.css';

const HEIGHT = 102;
const AXIS = 52;
const TICKS = [0, 25, 50, 75, 100];

/** A label near an end of the scale grows inwards, so that none is cut. */
function anchorAt(score: number): 'start' | 'middle' | 'end' {
  if (score < 10) return 'start';
  return score > 90 ? 'end' : 'middle';
}

/** One score from 0 to 100: the peers' band and mean, the interval as a stroke, the score as a dot, each named in place. */
export function ScoreStrip({ figure }: { readonly figure: Figure }) {
  const t = useTexts();
  const format = useFormats();
  const { value, low, high, peers } = figure;
  if (typeof value !== 'number') return null;
  const at = (score: number) => `${score}%`;
  const hasInterval = typeof low === 'number' && typeof high === 'number';
  const band = typeof peers?.q1 === 'number' && typeof peers.q3 === 'number' ? { from: peers.q1, to: peers.q3 } : null;

  return (
    <div className={classes.frame}>
      <svg
        className={classes.strip}
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={t('results:overall.stripLabel')}
      >
        <line x1="0" x2="100%" y1={AXIS} y2={AXIS} className={classes.axis} />
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1={AXIS - 5} y2={AXIS + 5} className={classes.axis} />
            <text
              x={at(tick)}
              y={HEIGHT - 2}
              textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
              className={classes.tick}
            >
              {tick}
            </text>
          </g>
        ))}
        {band ? (
          <rect
            x={at(band.from)}
            width={at(Math.max(band.to - band.from, 0.3))}
            y={AXIS - 11}
            height={22}
            className={classes.band}
          />
        ) : null}
        {typeof peers?.mean === 'number' ? (
          <>
            <line x1={at(peers.mean)} x2={at(peers.mean)} y1={AXIS - 14} y2={AXIS + 14} className={classes.mean} />
            <text x={at(peers.mean)} y={AXIS + 28} textAnchor={anchorAt(peers.mean)} className={classes.peers}>
              {t('results:overall.peers', { value: format.score(peers.mean) })}
            </text>
          </>
        ) : null}
        {hasInterval ? <line x1={at(low)} x2={at(high)} y1={AXIS} y2={AXIS} className={classes.interval} /> : null}
        {hasInterval
          ? [low, high].map((end) => (
              <line key={end} x1={at(end)} x2={at(end)} y1={AXIS - 6} y2={AXIS + 6} className={classes.interval} />
            ))
          : null}
        <circle cx={at(value)} cy={AXIS} r="7" className={classes.dot} />
        <text x={at(value)} y={AXIS - 22} textAnchor={anchorAt(value)} className={classes.you}>
          {t('results:overall.you', { value: format.score(value) })}
        </text>
      </svg>
      {band ? <p className={classes.note}>{t('results:overall.band')}</p> : null}
    </div>
  );
}

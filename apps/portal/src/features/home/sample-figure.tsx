import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { sampleChannels } from '../../sample/sample-channels.js';
import { SampleStrip } from './sample-strip.js';
import classes from './sample-figure.module.css';

/** The picture of a result: five channels with their margin, on the band of the peers. A real table underneath the drawing. */
export function SampleFigure() {
  const t = useTexts();
  const format = useFormats();
  return (
    <figure className={classes.figure}>
      <figcaption>
        <strong>{t('home:sample.title')}</strong>
        <span>{t('home:sample.takeaway')}</span>
      </figcaption>
      <table className={classes.chart}>
        <caption className="visually-hidden">{t('home:sample.caption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('home:sample.channel')}</th>
            <th scope="col">{t('home:sample.margin')}</th>
            <th scope="col">{t('home:sample.score')}</th>
          </tr>
        </thead>
        <tbody>
          {sampleChannels.map((sample) => (
            <tr key={sample.channel}>
              <th scope="row">{t(`grid:channel.${sample.channel}`)}</th>
              <td>
                <SampleStrip sample={sample} />
                <span className="visually-hidden">
                  {sample.low === null || sample.high === null
                    ? null
                    : `${t('home:sample.range', { low: format.score(sample.low), high: format.score(sample.high) })}. `}
                  {t('home:sample.peers')}{' '}
                  {t('home:sample.range', {
                    low: format.number(sample.peersLow),
                    high: format.number(sample.peersHigh),
                  })}
                </span>
              </td>
              <td className={classes.score}>{format.score(sample.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.legend} aria-hidden="true">
        <svg width="34" height="10">
          <path d="M1 5h32" stroke="var(--lake)" strokeWidth="2" />
          <circle cx="17" cy="5" r="4.5" fill="var(--lake)" />
        </svg>
        {t('home:sample.you')}
        <svg width="26" height="10">
          <rect width="26" height="10" fill="var(--band)" />
        </svg>
        {t('home:sample.peers')}
      </p>
      <p className={classes.caption}>{t('home:sample.caption')}</p>
    </figure>
  );
}

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Explanation } from './application.js';
import classes from './draw.module.css';

/** Units of the drawing's width. */
const WIDTH = 600;
const TOP = 16;
const HEIGHT = 20;
const WIDEST = 14;

/** The order of the draw in the stratum, left to right: who was admitted in round 1, and where this application stands. */
export function OrderPicture({ explanation }: { readonly explanation: Explanation }) {
  const t = useTexts();
  const format = useFormats();
  const { stratumPlaces, stratumApplicants, positionInStratum } = explanation;
  const admitted = Math.min(stratumPlaces, stratumApplicants);
  const unit = WIDTH / Math.max(stratumApplicants, 1);
  const mark = Math.min(Math.max(unit, 4), WIDEST);
  const at = Math.min((positionInStratum - 0.5) * unit - mark / 2, WIDTH - mark);
  const sentence = t('draw:applicant.picture', {
    admitted: format.number(admitted),
    applicants: format.number(stratumApplicants),
    position: format.number(positionInStratum),
  });
  return (
    <figure className={classes.picture}>
      <svg viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={sentence} preserveAspectRatio="none">
        <rect className={classes.band} x="0" y={TOP} width={admitted * unit} height={HEIGHT} />
        <rect
          className={classes.rest}
          x="0.5"
          y={TOP}
          width={WIDTH - 1}
          height={HEIGHT}
          vectorEffect="non-scaling-stroke"
        />
        <rect className={classes.you} x={Math.max(at, 0)} y={TOP - 8} width={mark} height={HEIGHT + 16} />
      </svg>
      <figcaption>
        <p className={classes.legend}>
          <span>
            <span className={classes.key} data-of="admitted" />
            {t('draw:applicant.pictureAdmitted')}
          </span>
          <span>
            <span className={classes.key} />
            {t('draw:applicant.pictureRest')}
          </span>
          <span>
            <span className={classes.key} data-of="you" />
            {t('draw:applicant.pictureYou')}
          </span>
        </p>
        <p className={classes.hint}>{sentence}</p>
      </figcaption>
    </figure>
  );
}

import { useId, useRef } from 'react';
import type { ReactNode, Ref } from 'react';

import { useTexts } from '../i18n/use-texts.js';
import classes from './chart-figure.module.css';
import { useDrawing } from './use-drawing.js';
import type { MakeOption } from './use-drawing.js';

interface ChartFigureProps {
  readonly title: string;
  /** What to retain, as a sentence. */
  readonly takeaway: string;
  /** Every figure in words, where the sentence says less. */
  readonly alternative?: string;
  /** Makes the drawing; the same function as long as the drawing is the same. */
  readonly drawing: MakeOption;
  /** On the frame of the drawing, for what depends on its width. */
  readonly frameRef?: Ref<HTMLDivElement>;
  /** Known before the chart is drawn, so that nothing jumps. */
  readonly height: number;
  /** The same data as a table, shown on demand and in place of a drawing that failed. */
  readonly table: ReactNode;
  readonly isTableShown: boolean;
  readonly onTableToggled: () => void;
  /** What stands between the drawing and its table. */
  readonly children?: ReactNode;
}

/** A chart that nobody needs to see: its sentence above, its text alternative, its data as a table below. */
export function ChartFigure({
  title,
  takeaway,
  alternative = takeaway,
  drawing,
  frameRef,
  height,
  table,
  isTableShown,
  onTableToggled,
  children,
}: ChartFigureProps) {
  const t = useTexts();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const { hasFailed } = useDrawing(host, drawing);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <span id={id} className={classes.title}>
          {title}
        </span>
        <span className={classes.takeaway}>{takeaway}</span>
      </figcaption>
      <div ref={frameRef} className={classes.frame} hidden={hasFailed}>
        {/* The library writes into this element alone. */}
        <div ref={host} role="img" aria-label={`${title}. ${alternative}`} style={{ height }} />
      </div>
      {hasFailed ? <p role="status">{t('results:chart.failed')}</p> : null}
      {children}
      <button type="button" className={classes.toggle} aria-expanded={isTableShown} onClick={onTableToggled}>
        {t(isTableShown ? 'common:action.hideTable' : 'common:action.showTable')}
      </button>
      {isTableShown || hasFailed ? table : null}
    </figure>
  );
}

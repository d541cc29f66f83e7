import type { ReactNode } from 'react';

import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import classes from './key-figure.module.css';

interface KeyFigureProps {
  readonly label: string;
  /** From 0 to 100; null when it was not measured or may not be shown. */
  readonly value: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  /** Audits the figure rests on. */
  readonly audits?: number | null | undefined;
  /** `not_measured` or `suppressed`, said in words in place of the value. */
  readonly reason?: string | null | undefined;
  readonly children?: ReactNode;
}

/** One score with its interval told in words: the figure a page or a report is about, never one of a row of equals. */
export function KeyFigure({ label, value, low, high, audits, reason, children }: KeyFigureProps) {
  const t = useTexts();
  const format = useFormats();
  if (value === null || value === undefined) {
    return (
      <div className={classes.figure}>
        <p className={classes.label}>{label}</p>
        <p className={classes.absent}>
          {t(reason === 'suppressed' ? 'common:figure.suppressed' : 'common:figure.notMeasured')}
        </p>
        {children}
      </div>
    );
  }
  const hasInterval = typeof low === 'number' && typeof high === 'number';
  return (
    <div className={classes.figure}>
      <p className={classes.label}>{label}</p>
      <p className={classes.value}>
        <strong>{format.score(value)}</strong> <span>{t('common:figure.outOf')}</span>
      </p>
      <p className={classes.interval}>
        {hasInterval
          ? t('common:figure.interval', { low: format.score(low), high: format.score(high) })
          : t('common:figure.noInterval')}{' '}
        {typeof audits === 'number' ? <span>{t('common:figure.audits', { count: audits })}</span> : null}
      </p>
      {children}
    </div>
  );
}

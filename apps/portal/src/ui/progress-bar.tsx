import { useId } from 'react';

import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import classes from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is being done, in words. */
  readonly label: string;
  readonly state: 'queued' | 'running' | 'succeeded' | 'failed';
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly total: number;
  /** Said instead of "done of total", where the total is not known. */
  readonly runningSentence?: string | undefined;
  /** The server's sentence on why it stopped. */
  readonly error?: string | null | undefined;
}

/** Where a job of the server stands. The sentence is announced politely, by tenths so that it does not chatter. */
export function ProgressBar({ label, state, done, total, runningSentence, error }: ProgressBarProps) {
  const t = useTexts();
  const format = useFormats();
  const id = useId();
  const isKnown = total > 0;
  const share = state === 'succeeded' ? 1 : isKnown ? Math.min(done / total, 1) : 0;
  const sentence = {
    queued: t('common:progress.queued'),
    running:
      runningSentence ??
      (isKnown
        ? t('common:progress.running', { done: format.number(done), total: format.number(total) })
        : t('common:progress.runningUnknown')),
    succeeded: t('common:progress.succeeded'),
    failed: t('common:progress.failed', { reason: error ?? t('errors:unexpected') }),
  }[state];
  const isIndeterminate = state === 'running' && !isKnown;
  const announced = isIndeterminate
    ? t('common:progress.runningUnknown')
    : state === 'running'
      ? format.percent(Math.floor(share * 10) / 10, 0)
      : sentence;

  return (
    <div className={classes.progress} data-state={state}>
      <p id={id} className={classes.label}>
        {label}
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={isIndeterminate ? undefined : Math.round(share * 100)}
        aria-valuetext={sentence}
        className={classes.track}
      >
        <svg aria-hidden="true" width="100%" height="100%" preserveAspectRatio="none" viewBox="0 0 1000 10">
          <rect className={classes.bar} width={share * 1000} height="10" />
        </svg>
      </div>
      <p className={classes.sentence}>{sentence}</p>
      <span role="status" className="visually-hidden">
        {announced}
      </span>
      {state === 'queued' || state === 'running' ? <p className={classes.hint}>{t('common:progress.leave')}</p> : null}
    </div>
  );
}

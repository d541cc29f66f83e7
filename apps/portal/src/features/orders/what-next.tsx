import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './orders.module.css';

interface WhatNextProps {
  readonly edition: {
    readonly resultsAt: string;
    readonly fieldWorkWindows: readonly { readonly startsAt: string; readonly endsAt: string }[];
  };
  /** Steps that come before the audits. */
  readonly before?: readonly string[];
}

/** What happens after, in order, with dates. */
export function WhatNext({ edition, before = [] }: WhatNextProps) {
  const t = useTexts();
  const format = useFormats();
  const first = edition.fieldWorkWindows[0];
  const last = edition.fieldWorkWindows.at(-1);
  const steps = [
    ...before,
    ...(first && last
      ? [t('registrations:done.nextAudits', { from: format.date(first.startsAt), to: format.date(last.endsAt) })]
      : []),
    t('registrations:done.nextResults', { date: format.date(edition.resultsAt) }),
  ];
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

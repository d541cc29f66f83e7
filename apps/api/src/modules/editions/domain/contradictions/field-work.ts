import type { FieldWorkWindow } from '../../edition.entity.js';
import { type Contradiction, type ContradictionRule, when } from './contradiction.js';

const DAY_MS = 86_400_000;

/**
 * Days during which an answer may still come after the last audit of a channel: letters 30 days, e-mails 15 working days, social networks 5 days. Silence
 * is decided by the clock, so results cannot be out before.
 */
const observationDays: Readonly<Record<string, number>> = { letter: 30, email: 21, social: 5 };

interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When the first audit may be made; null without windows. */
export function firstDayOfFieldWork(windows: readonly FieldWorkWindow[]): Date | null {
  return inOrder(windows)[0]?.startsAt ?? null;
}

/** The windows of the field work: each after its own start, none over another, all after the deadline of the registrations. */
export const windows: ContradictionRule = ({ fieldWorkWindows, registrationClosesAt: closes }) => {
  if (fieldWorkWindows.length === 0) return when(true, 'no_window', 'fieldWorkWindows');
  return fieldWorkWindows.flatMap((window, at) => {
    const { startsAt: starts, endsAt: ends } = periodOf(window);
    const field = `fieldWorkWindows.${at}`;
    const other = fieldWorkWindows
      .slice(0, at)
      .map(periodOf)
      .find(overlapWith({ startsAt: starts, endsAt: ends }));
    return [
      ...when(ends <= starts, 'window_ends_before_start', `${field}.endsAt`, { starts, ends }),
      ...when(starts <= closes, 'window_before_deadline', `${field}.startsAt`, { starts, closes }),
      ...when(other !== undefined, 'windows_overlap', `${field}.startsAt`, {
        starts,
        otherStarts: other?.startsAt ?? starts,
        otherEnds: other?.endsAt ?? ends,
      }),
    ];
  });
};

/** Results come after the last audit, and after the time in which its answer may still arrive. */
export const results: ContradictionRule = ({ fieldWorkWindows, resultsAt, channelPlan }): Contradiction[] => {
  const ends = inOrder(fieldWorkWindows).at(-1)?.endsAt;
  if (ends === undefined) return [];
  const values = { ends, results: resultsAt };
  if (resultsAt <= ends) return when(true, 'results_before_field_work_ends', 'resultsAt', values);
  const days = Math.max(
    0,
    ...Object.entries(channelPlan).map(([channel, audits]) => (audits > 0 ? (observationDays[channel] ?? 0) : 0)),
  );
  const observed = new Date(ends.getTime() + days * DAY_MS);
  return when(resultsAt < observed, 'results_before_answers_are_in', 'resultsAt', { ...values, days, observed });
};

function periodOf({ startsAt, endsAt }: FieldWorkWindow): Period {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function inOrder(fieldWorkWindows: readonly FieldWorkWindow[]): Period[] {
  return fieldWorkWindows
    .map(periodOf)
    .toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime())
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function overlapWith({ startsAt, endsAt }: Period): (other: Period) => boolean {
  return (other) => startsAt <= other.endsAt && other.startsAt <= endsAt;
}

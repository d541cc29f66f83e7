import { createTranslator, type Language } from '@barometer/messages';

/** What a calendar needs of an edition; instants are RFC 3339. */
export interface CalendarEdition {
  readonly id: string;
  readonly name: string;
  readonly registrationClosesAt: string;
  readonly beaconAt: string | null;
  readonly offersAt: string | null;
  readonly detailsDueAt: string | null;
  readonly fieldWorkWindows: readonly { readonly startsAt: string; readonly endsAt: string }[];
  readonly resultsAt: string;
}

export interface CalendarQuestion {
  readonly edition: CalendarEdition;
  readonly language: Language;
  /** The draw concerns free applications only. */
  readonly hasFreeApplication: boolean;
  /** Until when an offered place can be accepted; null when none is on offer. */
  readonly offerExpiresAt: string | null;
}

/** Something to stand in a calendar: a moment, or whole days in Paris (`2027-04-01`), the last one included. */
export type CalendarEvent = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
} & ({ readonly at: string } | { readonly fromDay: string; readonly toDay: string });

type Key = 'closes' | 'beacon' | 'offers' | 'answer' | 'details' | 'audits' | 'results';

const parisDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The dates of a registration, in their order. Deadlines are moments and include their last second; field work and results are days. */
export function calendarEvents({
  edition,
  language,
  hasFreeApplication,
  offerExpiresAt,
}: CalendarQuestion): CalendarEvent[] {
  const t = createTranslator(language);
  const event = (key: Key, id = `${key}-${edition.id}`) => ({
    id,
    title: t(`registering:calendar.${key}.title`, { edition: edition.name }),
    description: t(`registering:calendar.${key}.text`),
  });
  const moment = (key: Key, at: string | null): CalendarEvent[] => (at === null ? [] : [{ ...event(key), at }]);
  return [
    ...moment('closes', edition.registrationClosesAt),
    ...(hasFreeApplication ? [...moment('beacon', edition.beaconAt), ...moment('offers', edition.offersAt)] : []),
    ...moment('answer', offerExpiresAt),
    ...moment('details', edition.detailsDueAt),
    ...edition.fieldWorkWindows.map(({ startsAt, endsAt }, index) => ({
      ...event('audits', `audits-${index + 1}-${edition.id}`),
      fromDay: dayOf(startsAt),
      toDay: dayOf(endsAt),
    })),
    { ...event('results'), fromDay: dayOf(edition.resultsAt), toDay: dayOf(edition.resultsAt) },
  ];
}

/** The day of an instant in Paris. */
function dayOf(instant: string): string {
  return parisDay.format(Date.parse(instant));
}

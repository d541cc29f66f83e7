import ical from 'ical-generator';
import type { CalendarEvent } from './domain/calendar-events.js';

const millisecondsPerDay = 86_400_000;

export interface CalendarFile {
  readonly name: string;
  readonly language: 'fr' | 'en';
  /** The page that the dates are explained on. */
  readonly url: string;
  readonly events: readonly CalendarEvent[];
  /** When the file is made. */
  readonly now: Date;
}

/**
 * Writes an iCalendar file (RFC 5545). Moments are UTC instants, which every client shows in the zone of its reader; the zone named at the top is only
 * what some clients display. Were the calendar given a zone, the library would write plain dates in the zone of the server.
 */
export function calendarFile({ name, language, url, events, now }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'barometer', product: 'registrations', language: language.toUpperCase() },
  });
  calendar.x([{ key: 'X-WR-TIMEZONE', value: 'Europe/Paris' }]);
  for (const { id, title, description, ...when } of events) {
    const times =
      'at' in when
        ? { start: new Date(when.at) }
        : { start: new Date(when.fromDay), end: dayAfter(when.toDay), allDay: true };
    calendar.createEvent({ id, summary: title, description, url, stamp: now, ...times });
  }
  return calendar.toString();
}

/** Days end before the one that is written as their end. */
function dayAfter(day: string): Date {
  return new Date(Date.parse(day) + millisecondsPerDay);
}

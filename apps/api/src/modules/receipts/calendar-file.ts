import ical from 'ical-generator';
import type { CalendarEvent } from './domain/calendar-events.js';

const millisecondsPerDay = 86_400_000;

export interface CalendarFile {
  readonly name: string;
  /** Said of the calendar and of each of its events where they are not real: clients show one or the other. */
  readonly mark: string | null;
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
export function calendarFile({ name, mark, language, url, events, now }: CalendarFile): string {
  const calendar = ical({
    name: mark === null ? name : `${name} (${mark})`,
    prodId: { company: 'barometer', product: 'registrations', language: language.toUpperCase() },
  });
  for (const { id, title, description, ...when } of events) {
    const times =
      'at' in when
        ? { start: new Date(when.at) }
        : { start: new Date(when.fromDay), end: dayAfter(when.toDay), allDay: true };
    const text = mark === null ? description : `${description}\n${mark}`;
    calendar.createEvent({ id, summary: title, description: text, url, stamp: now, ...times });
  }
  return withZone(calendar.toString());
}

/** The library writes what it does not know after the events, where a calendar may have no property any more (RFC 5545, 3.6). */
function withZone(file: string): string {
  return file.replace(/^BEGIN:VEVENT/m, (events) => `X-WR-TIMEZONE:Europe/Paris\r\n${events}`);
}

/** Days end before the one that is written as their end. */
function dayAfter(day: string): Date {
  return new Date(Date.parse(day) + millisecondsPerDay);
}

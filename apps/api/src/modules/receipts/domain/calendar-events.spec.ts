import { calendarEvents, type CalendarQuestion } from './calendar-events.js';

const question: CalendarQuestion = {
  language: 'fr',
  hasFreeApplication: true,
  offerExpiresAt: null,
  edition: {
    id: 'e1',
    name: '2027',
    registrationClosesAt: '2027-03-15T22:59:59Z',
    beaconAt: '2027-03-20T11:00:00Z',
    offersAt: '2027-03-22T08:00:00Z',
    detailsDueAt: '2027-03-31T21:59:59Z',
    fieldWorkWindows: [
      { startsAt: '2027-03-31T22:00:00Z', endsAt: '2027-05-31T21:59:59Z' },
      { startsAt: '2027-08-31T22:00:00Z', endsAt: '2027-09-30T21:59:59Z' },
    ],
    resultsAt: '2027-11-10T09:00:00Z',
  },
};
const of = (changes: Partial<CalendarQuestion> = {}) => calendarEvents({ ...question, ...changes });

describe('the calendar of a registration', () => {
  it('holds the deadline, the beacon, the announcement, every field-work window and the results, in order', () => {
    expect(of().map((event) => ('at' in event ? event.at : `${event.fromDay}/${event.toDay}`))).toEqual([
      '2027-03-15T22:59:59Z',
      '2027-03-20T11:00:00Z',
      '2027-03-22T08:00:00Z',
      '2027-03-31T21:59:59Z',
      '2027-04-01/2027-05-31',
      '2027-09-01/2027-09-30',
      '2027-11-10/2027-11-10',
    ]);
  });

  it('tells days as they are in Paris, where a window that begins at midnight begins on the day itself', () => {
    expect(of().find(({ id }) => id.startsWith('audits-1'))).toMatchObject({
      fromDay: '2027-04-01',
      toDay: '2027-05-31',
    });
  });

  it('says nothing of the draw to whoever only pays, and adds the deadline of an offer', () => {
    expect(of({ hasFreeApplication: false }).map(({ id }) => id.split('-')[0])).toEqual([
      'closes',
      'details',
      'audits',
      'audits',
      'results',
    ]);
    expect(of({ offerExpiresAt: '2027-04-01T21:59:59Z' }).map(({ id }) => id.split('-')[0])).toContain('answer');
  });

  it('has an id per event, the same each time: a calendar that reads it again moves what it has', () => {
    const ids = of().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(of({ language: 'en' }).map(({ id }) => id)).toEqual(ids);
  });
});

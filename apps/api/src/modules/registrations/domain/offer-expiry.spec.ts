import { isOfferOpen, offerExpiry, remindersOf } from './offer-expiry.js';

describe('the time to answer an offer', () => {
  it.each([
    ['in winter', '2026-11-22T12:34:00Z', '2026-12-02T22:59:59Z'],
    ['in summer', '2027-06-01T08:00:00Z', '2027-06-11T21:59:59Z'],
    ['across the change to summer time', '2027-03-25T08:00:00Z', '2027-04-04T21:59:59Z'],
    ['across the change to winter time', '2026-10-20T08:00:00Z', '2026-10-30T22:59:59Z'],
    ['on the day the clocks change', '2027-03-18T08:00:00Z', '2027-03-28T21:59:59Z'],
    ['late in the evening in UTC, already tomorrow in Paris', '2026-12-31T23:30:00Z', '2027-01-11T22:59:59Z'],
  ])('ends ten days later at the end of the day in Paris, %s', (_, now, expiry) => {
    expect(offerExpiry(new Date(now), 10).toISOString()).toBe(expiry.replace('Z', '.000Z'));
  });

  it('includes its last second', () => {
    const expiry = new Date('2026-12-02T22:59:59Z');
    expect(isOfferOpen(expiry, new Date('2026-12-02T22:59:59.999Z'))).toBe(true);
    expect(isOfferOpen(expiry, new Date('2026-12-02T23:00:00Z'))).toBe(false);
    expect(isOfferOpen(null, expiry)).toBe(false);
  });

  it('has two reminders in the morning, three days and one day before its last day', () => {
    const offered = new Date('2027-03-24T08:00:00Z');
    expect(remindersOf(offered, offerExpiry(offered, 7))).toEqual([
      { daysLeft: 3, at: new Date('2027-03-28T06:00:00Z') },
      { daysLeft: 1, at: new Date('2027-03-30T06:00:00Z') },
    ]);
  });

  it('has no reminder that would come before the offer', () => {
    const offered = new Date('2027-03-24T08:00:00Z');
    expect(remindersOf(offered, offerExpiry(offered, 2)).map(({ daysLeft }) => daysLeft)).toEqual([1]);
    expect(remindersOf(offered, offerExpiry(offered, 1))).toEqual([]);
  });
});

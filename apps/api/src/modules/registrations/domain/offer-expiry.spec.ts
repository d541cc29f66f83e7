import { endOfDayAfter } from '../../editions/index.js';
import { isOfferOpen, remindersOf } from './offer-expiry.js';

describe('the time to answer an offer', () => {
  const reminders = (offered: Date, days: number) => {
    const expiresAt = endOfDayAfter(offered, days);
    return remindersOf(offered, (before) => endOfDayAfter(expiresAt, -before));
  };

  it('includes its last second', () => {
    const expiry = new Date('2026-12-02T22:59:59Z');
    expect(isOfferOpen(expiry, new Date('2026-12-02T22:59:59.999Z'))).toBe(true);
    expect(isOfferOpen(expiry, new Date('2026-12-02T23:00:00Z'))).toBe(false);
    expect(isOfferOpen(null, expiry)).toBe(false);
  });

  it('has two reminders at eight in the morning, three days and one day before its last day, whatever the clocks do', () => {
    expect(reminders(new Date('2027-03-24T08:00:00Z'), 6)).toEqual([
      { daysLeft: 3, at: new Date('2027-03-27T07:00:00Z') },
      { daysLeft: 1, at: new Date('2027-03-29T06:00:00Z') },
    ]);
  });

  it('has no reminder that would come before the offer', () => {
    const offered = new Date('2027-03-24T08:00:00Z');
    expect(reminders(offered, 2).map(({ daysLeft }) => daysLeft)).toEqual([1]);
    expect(reminders(offered, 1)).toEqual([]);
  });
});

import { participationDates } from './participation-dates.js';

const opensAt = new Date('2026-09-15T07:00:00Z');
const closesAt = new Date('2027-03-15T22:59:59Z');

describe('the dates of a participation', () => {
  it('lie between the opening and the deadline, one after the other', () => {
    const edition = { opensAt, closesAt, now: new Date('2028-01-01T00:00:00Z') };
    const dates = Array.from({ length: 50 }, (_, at) => participationDates(edition, { at, among: 50 }));
    for (const [at, { submittedAt, confirmedAt }] of dates.entries()) {
      expect(submittedAt > (dates[at - 1]?.submittedAt ?? opensAt)).toBe(true);
      expect(submittedAt <= confirmedAt && confirmedAt <= closesAt).toBe(true);
    }
  });

  it('never lie in the future while registrations are open', () => {
    const now = new Date('2026-10-01T00:00:00Z');
    const { submittedAt, confirmedAt } = participationDates({ opensAt, closesAt, now }, { at: 9, among: 10 });
    expect(submittedAt < now).toBe(true);
    expect(confirmedAt).toEqual(now);
  });
});

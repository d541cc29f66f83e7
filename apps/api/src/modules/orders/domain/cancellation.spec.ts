import { fc, test as property } from '@fast-check/jest';
import { cancellationOf, type CancelledSite } from './cancellation.js';

const site: CancelledSite = {
  priceCents: 290_005,
  orderedOn: '2027-01-10',
  registrationClosesAt: new Date('2027-03-31T21:59:59Z'),
  fieldWorkStartsAt: new Date('2027-05-01T00:00:00Z'),
  plannedAudits: 60,
  deliveredAudits: 0,
};
const during = new Date('2027-06-01T09:00:00Z');

describe('cancelling a site', () => {
  it('gives everything back until registrations end, the last second included', () => {
    expect(cancellationOf(site, site.registrationClosesAt)).toEqual({
      keptCents: 0,
      returnedCents: 290_005,
      reason: 'before_end_of_registrations',
    });
  });

  it('keeps a tenth, rounded half up, until the field work starts', () => {
    const before = { keptCents: 29_001, returnedCents: 261_004, reason: 'before_field_work' };
    expect(cancellationOf(site, new Date('2027-04-30T23:59:59Z'))).toEqual(before);
    expect(cancellationOf({ ...site, fieldWorkStartsAt: null }, during)).toEqual(before);
  });

  it('keeps what was delivered by audits from then on, and a tenth at least', () => {
    expect(cancellationOf({ ...site, deliveredAudits: 3 }, during)).toMatchObject({
      keptCents: 29_001,
      reason: 'least_share',
    });
    expect(cancellationOf({ ...site, deliveredAudits: 45 }, during)).toEqual({
      keptCents: 217_504,
      returnedCents: 72_501,
      reason: 'delivered_audits',
    });
    expect(cancellationOf({ ...site, deliveredAudits: 61 }, during)).toMatchObject({ keptCents: 290_005 });
    expect(cancellationOf({ ...site, plannedAudits: 0 }, during)).toMatchObject({ keptCents: 29_001 });
  });

  property.prop([
    fc.record({
      priceCents: fc.nat(50_000_000),
      plannedAudits: fc.nat(100),
      deliveredAudits: fc.nat(120),
      now: fc.date({ min: new Date('2027-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
    }),
  ])('always parts the price in two, and never keeps less later', ({ now, ...given }) => {
    const cancelled = { ...site, ...given };
    const { keptCents, returnedCents } = cancellationOf(cancelled, now);
    expect(keptCents + returnedCents).toBe(given.priceCents);
    expect(Math.min(keptCents, returnedCents)).toBeGreaterThanOrEqual(0);
    const later = cancellationOf(cancelled, new Date(now.getTime() + 30 * 86_400_000));
    expect(later.keptCents).toBeGreaterThanOrEqual(keptCents);
  });
});

import { closeRefusal, type DrawMoment, publicationMoment, seedRefusal } from './when-steps-may.js';

const closesAt = new Date('2027-03-15T22:59:59Z');
const beaconAt = new Date('2027-03-20T11:00:00Z');
const offersAt = new Date('2027-03-22T08:00:00Z');
const moment: DrawMoment = {
  state: 'open',
  edition: { state: 'registration', isSandbox: false, registrationClosesAt: closesAt, beaconAt, offersAt },
  hasPublishedRules: true,
};
const sandbox = { ...moment, edition: { ...moment.edition, isSandbox: true } };
const early = new Date('2027-01-10T08:00:00Z');
const afterClose = new Date('2027-03-15T23:00:00Z');

describe('when the steps of a draw may be taken', () => {
  it('closes after the last second of registrations, not in it', () => {
    expect(closeRefusal(moment, closesAt)).toBe('still_open');
    expect(closeRefusal(moment, afterClose)).toBeNull();
  });

  it('closes a rehearsal at once', () => {
    expect(closeRefusal(sandbox, early)).toBeNull();
  });

  it('closes once, by published rules, in an edition that takes registrations', () => {
    expect(closeRefusal({ ...moment, state: 'closed' }, afterClose)).toBe('closed_already');
    expect(closeRefusal({ ...moment, hasPublishedRules: false }, afterClose)).toBe('rules_not_published');
    const drawing = { ...moment, edition: { ...moment.edition, state: 'announced' } };
    expect(closeRefusal(drawing, afterClose)).toBe('not_in_registration');
  });

  it('takes the value of the beacon once it has come into being', () => {
    const closed = { ...moment, state: 'closed' as const };
    expect(seedRefusal(closed, new Date(beaconAt.getTime() - 1))).toBe('beacon_to_come');
    expect(seedRefusal(closed, beaconAt)).toBeNull();
    expect(seedRefusal(moment, beaconAt)).toBe('not_closed');
    expect(seedRefusal({ ...closed, state: 'seeded' }, beaconAt)).toBe('seeded_already');
    const undated = { ...closed, edition: { ...closed.edition, beaconAt: null } };
    expect(seedRefusal(undated, beaconAt)).toBe('beacon_to_come');
  });

  it('publishes at the announced moment, or at once when it has passed', () => {
    expect(publicationMoment(moment, beaconAt)).toEqual(offersAt);
    const late = new Date('2027-04-01T08:00:00Z');
    expect(publicationMoment(moment, late)).toEqual(late);
    expect(publicationMoment(sandbox, early)).toEqual(early);
  });
});

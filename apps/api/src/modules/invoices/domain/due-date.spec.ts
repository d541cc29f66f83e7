import { dueOn } from './due-date.js';

describe('the last day to pay', () => {
  it.each([
    ['state', '2027-12-15'],
    ['local_authority', '2027-12-15'],
    ['health', '2028-01-04'],
    ['public_enterprise', '2028-01-14'],
    ['private', '2027-12-15'],
  ] as const)('of a payer of the kind %s is %s', (kind, day) => {
    expect(dueOn(kind, { receivedOn: '2027-11-15', serviceTo: '2027-10-31' })).toBe(day);
  });

  it('is counted from the end of the service where that is later', () => {
    expect(dueOn('state', { receivedOn: '2027-03-01', serviceTo: '2027-05-31' })).toBe('2027-06-30');
  });
});

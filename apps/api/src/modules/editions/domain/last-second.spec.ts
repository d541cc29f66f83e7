import { isOver, momentAfter } from './last-second.js';

describe('a deadline', () => {
  const deadline = new Date('2027-03-15T22:59:59Z');

  it('lasts to the end of its last second', () => {
    expect(isOver(deadline, new Date('2027-03-15T22:59:59.999Z'))).toBe(false);
    expect(isOver(deadline, new Date('2027-03-15T23:00:00Z'))).toBe(true);
    expect(momentAfter(deadline)).toEqual(new Date('2027-03-15T23:00:00Z'));
  });
});

import { mayRepeatCall, nextLook } from './follow-up.js';

const createdAt = new Date('2027-03-01T09:00:00Z');
const after = (hours: number) => new Date(createdAt.getTime() + hours * 3_600_000);

describe('following a payment attempt', () => {
  it.each([
    [0.01, 1 / 60],
    [0.5, 1 / 6],
    [3, 1],
    [72, 12],
  ])('looks again, %d hours old, after %d hours', (age, wait) => {
    expect(nextLook(createdAt, after(age))?.getTime()).toBeCloseTo(after(age + wait).getTime(), -1);
  });

  it('covers the 14 business days in which a debit may fail, and ends', () => {
    let looks = 0;
    for (let now: Date | null = createdAt; now !== null; now = nextLook(createdAt, now)) {
      looks += 1;
      if (looks > 1000) throw new Error('It never ends.');
      if (nextLook(createdAt, now) === null) expect(now.getTime()).toBeGreaterThan(after(24 * 24).getTime());
    }
  });

  it('repeats the call that opens the page only while its key is remembered', () => {
    expect(mayRepeatCall(createdAt, after(22.9))).toBe(true);
    expect(mayRepeatCall(createdAt, after(23))).toBe(false);
  });
});

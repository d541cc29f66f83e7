import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForwardClock } from './forward-clock.js';

const day = 24 * 3600 * 1000;

describe('a clock that can be set forward', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'barometer-clock-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('shows the time of the machine until it is set', () => {
    const clock = new ForwardClock(directory);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
    expect(clock.onTheMachine(new Date(0))).toEqual(new Date(0));
  });

  it('is set for every process that reads the same directory', () => {
    const [one, other] = [new ForwardClock(directory), new ForwardClock(directory)];
    expect(one.advanceTo(new Date(Date.now() + 3 * day))).toBe(true);
    expect(Math.abs(other.now().getTime() - Date.now() - 3 * day)).toBeLessThan(1000);
    expect(Math.abs(other.onTheMachine(other.now()).getTime() - Date.now())).toBeLessThan(1000);
  });

  it('never goes back', () => {
    const clock = new ForwardClock(directory);
    clock.advanceTo(new Date(Date.now() + 3 * day));
    expect(clock.advanceTo(new Date(Date.now() + 2 * day))).toBe(false);
    expect(clock.now().getTime()).toBeGreaterThan(Date.now() + 2.9 * day);
  });
});

import { isBelow, isEqual } from './closeness.js';

describe('figures within the tolerance', () => {
  it('are equal, and neither is below the other', () => {
    expect([isEqual(50, 50 + 9e-10), isBelow(50, 50 + 9e-10), isBelow(50 + 9e-10, 50)]).toEqual([true, false, false]);
  });

  it('are below, and not equal, beyond it', () => {
    expect([isEqual(50, 50 + 2e-9), isBelow(50, 50 + 2e-9), isBelow(50 + 2e-9, 50)]).toEqual([false, true, false]);
  });
});

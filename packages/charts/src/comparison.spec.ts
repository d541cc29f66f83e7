import { compareWithPeers, differBeyondChance } from './comparison.js';

const figure = (value: number | null, low: number | null, high: number | null, mean: number | null) => ({
  value,
  low,
  high,
  peers: mean === null ? null : { mean },
});

describe('compareWithPeers', () => {
  it.each([
    ['above, when the whole interval lies over the mean', figure(70, 64, 76, 60), 'above'],
    ['below, when the whole interval lies under the mean', figure(50, 44, 56, 60), 'below'],
    ['undetectable, when the interval holds the mean', figure(62, 56, 68, 60), 'undetectable'],
    ['undetectable, when the mean is the very end of the interval', figure(66, 60, 72, 60), 'undetectable'],
    ['undetectable, when only the last bit separates them', figure(66, 60.0000000001, 72, 60), 'undetectable'],
    ['unknown without an interval, however far the mean', figure(90, null, null, 20), 'unknown'],
    ['unknown without peers', figure(90, 80, 100, null), 'unknown'],
    ['unknown without a figure', figure(null, null, null, 60), 'unknown'],
  ])('says %s', (_, compared, expected) => {
    expect(compareWithPeers(compared)).toBe(expected);
  });
});

describe('differBeyondChance', () => {
  it('asks for a gap wider than the joint interval, which is narrower than the two added up', () => {
    expect(differBeyondChance(figure(60, 57, 63, null), figure(64, 60, 68, null))).toBe(false);
    expect(differBeyondChance(figure(60, 57, 63, null), figure(65.5, 61.5, 69.5, null))).toBe(true);
  });

  it('takes the uncut half of an interval that ends at 100', () => {
    expect(differBeyondChance(figure(98, 88, 100, null), figure(90, 89, 91, null))).toBe(false);
  });

  it('says nothing where an interval is missing', () => {
    expect(differBeyondChance(figure(60, null, null, null), figure(10, 5, 15, null))).toBeNull();
  });
});

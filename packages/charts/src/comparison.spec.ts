import { compareWithPeers, extremesDiffer } from './comparison.js';

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

describe('extremesDiffer', () => {
  it('asks two figures for a gap wider than the joint interval, which is narrower than the two added up', () => {
    expect(extremesDiffer([figure(60, 57, 63, null), figure(64, 60, 68, null)])).toBe(false);
    expect(extremesDiffer([figure(60, 57, 63, null), figure(65.5, 61.5, 69.5, null)])).toBe(true);
  });

  it('takes the uncut half of an interval that ends at 100', () => {
    expect(extremesDiffer([figure(98, 88, 100, null), figure(90, 89, 91, null)])).toBe(false);
  });

  it('says nothing where an interval is missing, or where there are not two', () => {
    expect(extremesDiffer([figure(60, null, null, null), figure(10, 5, 15, null)])).toBeNull();
    expect(extremesDiffer([figure(60, 55, 65, null)])).toBeNull();
    expect(extremesDiffer([])).toBeNull();
  });

  it('asks more of the extremes of four than of two that were named beforehand', () => {
    const [highest, lowest] = [figure(68.2, 59.5, 76.9, null), figure(55.8, 47.1, 64.5, null)];
    expect(extremesDiffer([highest, lowest])).toBe(true);
    expect(extremesDiffer([highest, figure(58, 49.3, 66.7, null), figure(56.4, 47.7, 65.1, null), lowest])).toBe(false);
  });

  it.each([2, 4, 12, 40])(
    'claims a difference among %d sites that are all alike at most one time in twenty',
    (count) => {
      const random = seeded(count);
      const draws = 4000;
      let claims = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        const sites = Array.from({ length: count }, () => 50 + 4 * normal(random));
        const half = 4 * 1.959963984540054;
        if (extremesDiffer(sites.map((value) => figure(value, value - half, value + half, null))) === true) claims += 1;
      }
      // Three standard errors of the count itself are allowed for.
      expect(claims / draws).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / draws));
      expect(claims).toBeGreaterThan(0);
    },
  );
});

/** Uniform numbers in (0, 1), the same for the same seed (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A standard normal variable (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

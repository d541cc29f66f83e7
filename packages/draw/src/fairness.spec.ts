import { allot } from './compute/allot.js';
import { inOrder } from './compute/order.js';
import { seedOf } from './compute/seed.js';
import { hashOf } from './json/canonical-json.js';
import type { Application, Rules } from './record/draw-record.js';
import { chiSquareSurvival } from './testing/chi-square.js';
import { applicationsOf, someRules } from './testing/small-draw.js';

const DRAWS = 100_000;

interface Contest {
  readonly places: number;
  /** Places of the stratum `town`; the rest is open. */
  readonly ofTown: number;
  /** Those who are equal. */
  readonly equals: readonly Application[];
  readonly others: readonly Application[];
  /** How many of the places are for the equals. */
  readonly forEquals: number;
}

/** How often each of the equals was selected, over draws with the beacon values "0" to "99999". */
function timesSelected(rules: Rules, { equals, others }: Contest): number[] {
  const applications = [...equals, ...others];
  const hashes = { rulesHash: hashOf(rules), listHash: hashOf({ applications, selected_by_operator: [] }) };
  const times = new Map(equals.map(({ id }) => [id, 0]));
  for (let at = 0; at < DRAWS; at += 1) {
    const seed = seedOf({ purpose: 'barometer-draw/1', ...hashes, beaconValue: String(at) });
    for (const { id } of allot(rules, inOrder(seed, applications)).selected)
      if (times.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times.values()];
}

/** X² = Σ(O − E)² / (draws · p · (1 − p)) · (k − 1)/k: those selected in one draw are not independent of each other. */
function statisticOf(observed: readonly number[], places: number): number {
  const count = observed.length;
  const share = places / count;
  const squares = observed.reduce((sum, times) => sum + (times - DRAWS * share) ** 2, 0);
  return ((squares / (DRAWS * share * (1 - share))) * (count - 1)) / count;
}

const contests: readonly (readonly [string, Contest])[] = [
  [
    '3 of 7 first-timers, for the places of their stratum',
    { places: 3, ofTown: 3, equals: applicationsOf('town', 1, Array(7).fill(true)), others: [], forEquals: 3 },
  ],
  [
    '2 of 5 behind two first-timers, for one place of their stratum and one open one',
    {
      places: 4,
      ofTown: 3,
      equals: applicationsOf('town', 100, Array(5).fill(false)),
      others: applicationsOf('town', 200, [true, true]),
      forEquals: 2,
    },
  ],
];

describe('over 100,000 seeds', () => {
  it.each(contests)('everyone has the same chance: %s', (_, contest) => {
    const strata = [{ key: 'town', places: contest.ofTown }];
    const beacon = { kind: 'announced', source: 'the numbers from 0 on', pattern: '\\d+' } as const;
    const observed = timesSelected(someRules({ places: contest.places, strata, beacon }), contest);
    expect(observed.reduce((sum, times) => sum + times, 0)).toBe(DRAWS * contest.forEquals);
    const statistic = statisticOf(observed, contest.forEquals);
    expect(chiSquareSurvival(statistic, observed.length - 1)).toBeGreaterThan(0.001);
  });

  it('an unfair draw would be noticed', () => {
    const share = (DRAWS * 3) / 7;
    const tilted = [share * 1.02, share * 0.98, share, share, share, share, share];
    expect(chiSquareSurvival(statisticOf(tilted, 3), 6)).toBeLessThan(0.001);
  });
});

describe('chiSquareSurvival', () => {
  it('gives the critical values of the tables', () => {
    const tabulated = [
      [9.488, 4, 0.05],
      [18.467, 4, 0.001],
      [12.592, 6, 0.05],
      [22.458, 6, 0.001],
      [26.124, 8, 0.001],
    ] as const;
    for (const [statistic, degrees, share] of tabulated)
      expect(chiSquareSurvival(statistic, degrees)).toBeCloseTo(share, 4);
  });
});

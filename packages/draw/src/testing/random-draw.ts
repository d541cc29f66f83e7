import fc from 'fast-check';
import type { Application, DrawList, Rules } from '../record/draw-record.js';
import { generator } from './seeded-random.js';

/** What a draw can be computed from. */
export interface RandomDraw {
  readonly rules: Rules;
  readonly list: DrawList;
  readonly beaconValue: string;
}

const KEYS = ['town', 'county', 'métropole "A"', '\u{1F3DB}', '\uFB01', '10', '9', '__proto__', ''];

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => below(random, 16).toString(16)).join('');
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rulesFrom(random: Random): Rules {
  const keys = shuffled(random, KEYS).slice(0, below(random, 5));
  const most = 1 + below(random, 6);
  const strata = keys.map((key) => ({ key, places: below(random, most) }));
  const ofStrata = strata.reduce((sum, { places }) => sum + places, 0);
  return {
    version: 1,
    edition: `Édition ${below(random, 100)}`,
    closes_at: '2026-03-01T12:00:00Z',
    places: ofStrata + below(random, most),
    strata,
    beacon: { kind: 'announced', source: 'Loto', pattern: '\\d+' },
  };
}

function listFrom(random: Random, { strata }: Rules): DrawList {
  const most = strata.length === 0 ? 1 : 40;
  const shareOfFirstTimers = random();
  const stratum = (): string => strata[below(random, strata.length)]?.key ?? '';
  const applications = Array.from({ length: below(random, most) }, (): Application => {
    return { id: hex(random, 32), stratum: stratum(), first_time: random() < shareOfFirstTimers };
  });
  const selected = Array.from({ length: below(random, Math.min(most, 4)) }, () => {
    return { id: hex(random, 32), stratum: stratum(), reason: '' };
  });
  return { applications, selected_by_operator: selected };
}

/** Random rules, lists in no order and beacon values, each from one number: small, so that every kind of shortage comes up. */
export const randomDraw: fc.Arbitrary<RandomDraw> = fc.nat().map((seed) => {
  const random = generator(seed);
  const rules = rulesFrom(random);
  return { rules, list: listFrom(random, rules), beaconValue: String(below(random, 1e9)) };
});

/** The same in another order. */
export function inOtherOrder(seed: number, { applications, selected_by_operator: selected }: DrawList): DrawList {
  const random = generator(seed);
  return { applications: shuffled(random, applications), selected_by_operator: shuffled(random, selected) };
}

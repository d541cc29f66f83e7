import { type Application, simulate } from '@barometer/draw';
import fc from 'fast-check';
import { type StratumApplications, whatIf } from './what-if.js';

const rules = (total: number, strata: readonly { key: string; places: number }[]) => ({
  version: 1 as const,
  edition: 'essai',
  closes_at: '2027-03-15T22:59:59Z',
  places: total,
  strata,
  beacon: { kind: 'announced' as const, source: 'essai', pattern: '[0-9]+' },
});

/** Applications of such numbers, as the package takes them. */
function applicationsOf(strata: readonly StratumApplications[]): Application[] {
  const rows = strata.flatMap(({ key, firstTimers, others }) => [
    ...Array.from({ length: firstTimers }, () => ({ stratum: key, first_time: true })),
    ...Array.from({ length: others }, () => ({ stratum: key, first_time: false })),
  ]);
  return rows.map((row, at) => ({ id: at.toString(16).padStart(32, '0'), ...row }));
}

const situations = fc.record({
  open: fc.nat(8),
  strata: fc.array(fc.record({ places: fc.nat(5), firstTimers: fc.nat(8), others: fc.nat(8) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

describe('what other numbers of places would come to', () => {
  it('agrees with the draw itself wherever chance has no say', () => {
    fc.assert(
      fc.property(
        situations,
        fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme-ascii' }),
        ({ open, strata }, trial) => {
          const named = strata.map((stratum, at) => ({ ...stratum, key: `s${at}` }));
          const total = open + named.reduce((sum, { places }) => sum + places, 0);
          const expected = whatIf({ total, strata: named }, named, 1);
          const applications = applicationsOf(named);
          const drawn = simulate(
            rules(
              total,
              named.map(({ key, places }) => ({ key, places })),
            ),
            applications,
            trial,
          );
          const byId = new Map(applications.map((application) => [application.id, application]));
          for (const { key, inRound1 } of expected) {
            const won = drawn.selected.filter((row) => row.round === 1 && row.place_of === key);
            expect(won).toHaveLength(inRound1);
          }
          const selected = expected.reduce((sum, row) => sum + row.selected, 0);
          expect(selected).toBe(drawn.selected.length);
          const firstTimersWaiting = drawn.waiting.filter(({ id }) => byId.get(id)?.first_time === true).length;
          expect(expected.reduce((sum, row) => sum + row.firstTimersWaiting, 0)).toBe(firstTimersWaiting);
        },
      ),
    );
  });

  it('shares the places of round 2 as the numbers of those who remain', () => {
    const strata = [
      { key: 'many', places: 0, firstTimers: 75, others: 0 },
      { key: 'few', places: 0, firstTimers: 25, others: 10 },
    ];
    const [many, few] = whatIf({ total: 20, strata }, strata, 400);
    expect(many?.selected).toBeCloseTo(15, 0);
    expect(few?.selected).toBeCloseTo(5, 0);
    expect((many?.selected ?? 0) + (few?.selected ?? 0)).toBeCloseTo(20);
    expect(few?.firstTimersWaiting).toBeCloseTo(25 - (few?.selected ?? 0));
    expect(few?.selectedLow).toBeLessThan(few?.selected ?? 0);
    expect(few?.selectedHigh).toBeGreaterThan(few?.selected ?? 0);
  });

  it('counts strata without applications, and applications without places', () => {
    const strata = [
      { key: 'empty', places: 3 },
      { key: 'asked', places: 0 },
    ];
    const [empty, asked] = whatIf({ total: 3, strata }, [{ key: 'asked', firstTimers: 2, others: 4 }], 10);
    expect(empty).toMatchObject({ applications: 0, inRound1: 0, selected: 0 });
    expect(asked).toMatchObject({ applications: 6, inRound1: 0, selected: 3, firstTimersWaiting: 0 });
  });

  it('says the same again for the same numbers', () => {
    const strata = [
      { key: 'a', places: 1, firstTimers: 9, others: 3 },
      { key: 'b', places: 0, firstTimers: 5, others: 0 },
    ];
    expect(whatIf({ total: 6, strata }, strata, 50)).toEqual(whatIf({ total: 6, strata }, strata, 50));
  });
});

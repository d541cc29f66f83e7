import fc from 'fast-check';
import { EditionScoring } from '../edition-scoring.js';
import { scoreChannel, type ChannelColumns, type RowsScorer } from './score-channel.js';
import { isExact, scoreRowsExactly } from './score-rows-exact.js';
import { scoreRows } from './score-rows.js';
import { fixedRuns } from '../testing/fixed-runs.js';
import { randomWorld } from '../testing/random-world.js';
import { inputOf, type RawWorld } from '../testing/raw-world.js';

/** The same world with whole weights and whole scores; its answers stay legal. */
function inWholeNumbers(world: RawWorld): RawWorld {
  const text = JSON.stringify(world.grid, (key, value: unknown) => {
    if (typeof value !== 'number') return value;
    if (key === 'weight') return Math.max(1, Math.round(value));
    return key === 'score' || key === 'yes' || key === 'no' ? Math.round(value) : value;
  });
  return { ...world, grid: JSON.parse(text) as unknown };
}

function columnsOf(world: RawWorld, scorer: RowsScorer): ChannelColumns[] {
  const input = inputOf(world);
  const scoring = new EditionScoring(input);
  for (const row of input.siteAnswers) scoring.addSiteAnswers(row);
  for (const audit of input.audits) scoring.addAudit(audit);
  expect([...scoring.answers.missing()]).toEqual([]);
  const { plan, answers, register } = scoring;
  return plan.channels.map((_, channel) => scoreChannel(plan, answers, channel, register.sites.length, scorer));
}

describe('the two loops that score audits', () => {
  it('give the same to the last bit where weights and scores are whole numbers', () => {
    let audits = 0;
    fc.assert(
      fc.property(randomWorld.map(inWholeNumbers), (world) => {
        const one = columnsOf(world, scoreRows);
        const other = columnsOf(world, scoreRowsExactly);
        one.forEach(({ plan, scores, weights, mean, n, parts }, channel) => {
          expect(isExact(plan)).toBe(true);
          expect(other[channel]).toMatchObject({ scores, weights, mean, n, parts });
          audits += scores.length;
        });
      }),
      fixedRuns(60),
    );
    expect(audits).toBeGreaterThan(100);
  });

  it('tell a fraction, and sums that are too large, from what may be added in any order', () => {
    const [channel] = columnsOf(
      inWholeNumbers(fc.sample(randomWorld, { numRuns: 1, seed: 3 })[0] as RawWorld),
      scoreRows,
    );
    const plan = channel?.plan;
    const [first, ...others] = plan?.criteria ?? [];
    if (!plan || !first) throw new Error('a channel has criteria');
    const changed = (criterion: Partial<typeof first.criterion>, scores = first.scores) =>
      isExact({
        ...plan,
        criteria: [{ ...first, criterion: { ...first.criterion, ...criterion }, scores }, ...others],
      });
    expect(changed({})).toBe(true);
    expect(changed({ weight: 0.5 }, [33])).toBe(false);
    expect(changed({}, [33.3])).toBe(false);
    expect(changed({ weight: 20_000 }, [100])).toBe(false);
    expect(isExact({ ...plan, totalWeight: 2048 })).toBe(false);
  });
});

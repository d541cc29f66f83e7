import { computeResults } from './compute.js';
import { auditsOf, expectGolden, goldenScenarios, type Golden, type RepeatedAudit } from './testing/golden-scenario.js';
import { inputOf, type RawWorld } from './testing/raw-world.js';
import { wholeResults } from './testing/whole-results.js';

interface GoldenEdition extends Golden, Omit<RawWorld, 'audits'> {
  readonly audits: readonly RepeatedAudit[];
}

const scenarios = goldenScenarios<GoldenEdition>();

describe('golden scenarios', () => {
  it('are all there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    for (const [, { arithmetic }] of scenarios) expect(arithmetic.length).toBeGreaterThan(0);
  });

  it.each(scenarios)('%s gives the figures worked out by hand', (_, golden) => {
    const input = inputOf({ ...golden, audits: auditsOf(golden.audits) });
    expectGolden(wholeResults(computeResults(input), input.grid), golden);
  });
});

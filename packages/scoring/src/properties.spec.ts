import fc from 'fast-check';
import { packAnswers, scoreOfAnswer, unpackAnswers } from './grid/answers.js';
import { checkAudit, checkSiteAnswers } from './grid/check.js';
import { isBelow, TOLERANCE } from './order/closeness.js';
import { computeResults } from './compute.js';
import { criteriaOf, criterionById } from './grid/grid.js';
import { parseGrid } from './grid/parse-grid.js';
import { differences } from './testing/all-figures.js';
import { fixedRuns } from './testing/fixed-runs.js';
import { CHANNELS, randomWorld, valuesOf } from './testing/random-world.js';
import { inputOf, type RawWorld } from './testing/raw-world.js';
import { wholeResults, type WholeResults } from './testing/whole-results.js';

type GridJson = { readonly criteria: readonly (Readonly<Record<string, unknown>> & { readonly weight: number })[] };

const runs = fixedRuns(80);

function scored(world: RawWorld): WholeResults {
  const input = inputOf(world);
  return wholeResults(computeResults(input), input.grid);
}

function gridOf(world: RawWorld): GridJson {
  return world.grid as GridJson;
}

function multiplied(weights: Readonly<Record<string, number>>, factor: number): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([channel, weight]) => [channel, weight * factor]));
}

describe('computeResults, on random editions', () => {
  it('accepts what the checks accept', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const grid = parseGrid(world.grid);
        for (const audit of world.audits) expect(checkAudit(grid, audit)).toEqual([]);
        for (const [siteId, answers] of Object.entries(world.siteAnswers)) {
          const audited = new Set(
            world.audits.filter((audit) => audit.siteId === siteId).map((audit) => audit.channel),
          );
          expect(checkSiteAnswers(grid, answers, audited)).toEqual([]);
        }
        expect(Object.keys(scored(world).sites)).toHaveLength(world.sites.length);
      }),
      runs,
    );
  });

  it('gives the same to the last bit in whatever order the rows and the criteria come', () => {
    const shuffledWorld = randomWorld.chain((world) =>
      fc.record({
        world: fc.constant(world),
        other: fc.record({
          grid: fc
            .shuffledSubarray([...gridOf(world).criteria], { minLength: gridOf(world).criteria.length })
            .map((criteria) => ({ criteria })),
          edition: fc.constant(world.edition),
          sites: fc.shuffledSubarray([...world.sites], { minLength: world.sites.length }),
          audits: fc.shuffledSubarray([...world.audits], { minLength: world.audits.length }),
          siteAnswers: fc
            .shuffledSubarray(Object.entries(world.siteAnswers), { minLength: world.sites.length })
            .map((rows) => Object.fromEntries(rows)),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffledWorld, ({ world, other }) => {
        expect(differences(scored(other), scored(world))).toEqual([]);
      }),
      runs,
    );
  });

  it('does not care in which unit the weights are written', () => {
    fc.assert(
      fc.property(randomWorld, fc.constantFrom(0.1, 3, 7.7, 100), (world, factor) => {
        const criteria = gridOf(world).criteria.map((criterion) => ({
          ...criterion,
          weight: criterion.weight * factor,
        }));
        const edition = { ...world.edition, channelWeights: multiplied(world.edition.channelWeights, factor) };
        const larger = scored({ ...world, grid: { criteria }, edition });
        const moved = differences(scored(world), larger, (one, other) =>
          typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-7 : one === other,
        );
        // The weights that the audits tell are in that unit.
        expect(moved.filter(({ path = '' }) => !/\/audits\/\d+\/weight$/.test(path))).toEqual([]);
      }),
      runs,
    );
  });

  it('stays between 0 and 100, an interval around its value, a position between 0 and 1', () => {
    const isScore = (value: number | null) => value === null || (!isBelow(value, 0) && !isBelow(100, value));
    fc.assert(
      fc.property(randomWorld, (world) => {
        for (const site of Object.values(scored(world).sites)) {
          const { overall, channels, determinants, stages, criteria } = site;
          const figures = [
            overall,
            ...Object.values(channels),
            ...(site.overallWithPhysical ? [site.overallWithPhysical] : []),
          ];
          for (const { value, se, low, high } of figures) {
            expect([value, low, high].every(isScore)).toBe(true);
            expect(
              se === null || (se >= 0 && !isBelow(value ?? -1, low ?? 101) && !isBelow(high ?? -1, value ?? 101)),
            ).toBe(true);
          }
          expect(
            [
              ...Object.values(determinants),
              ...Object.values(stages),
              ...Object.values(criteria).map(({ value }) => value),
            ].every(isScore),
          ).toBe(true);
          for (const peers of [site.peers.overall, ...Object.values(site.peers.channels)]) {
            if (!peers) continue;
            expect(peers.n).toBeGreaterThanOrEqual(5);
            expect(peers.position === null).toBe(peers.n < 10);
            expect((peers.position ?? 0) >= 0 && (peers.position ?? 1) <= 1).toBe(true);
            expect((peers.q1 ?? peers.median) <= peers.median && peers.median <= (peers.q3 ?? peers.median)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('never lowers a score when an answer gets better', () => {
    const improvedWorld = randomWorld
      .filter((world) => world.audits.some((audit) => Object.values(audit.answers).some((value) => value !== null)))
      .chain((world) => {
        const given = world.audits.flatMap((audit, row) =>
          Object.entries(audit.answers).flatMap(([id, value]) => (value === null ? [] : [{ row, id, value }])),
        );
        return fc.record({ world: fc.constant(world), answer: fc.constantFrom(...given) });
      });
    fc.assert(
      fc.property(improvedWorld, ({ world, answer: { row, id, value } }) => {
        const criterion = criterionById(parseGrid(world.grid), id);
        if (!criterion) throw new Error(`no criterion ${id}`);
        const scoreOf = (raw: typeof value) => scoreOfAnswer(criterion, raw) ?? -1;
        const best = valuesOf(criterion).reduce(
          (a, b) => (b !== null && scoreOf(b) > scoreOf(a ?? value) ? b : a),
          value,
        );
        const audits = world.audits.map((audit, at) =>
          at === row ? { ...audit, answers: { ...audit.answers, [id]: best } } : audit,
        );
        const siteId = world.audits[row]?.siteId ?? '';
        const before = scored(world).sites[siteId];
        const after = scored({ ...world, audits }).sites[siteId];
        const pairs = [
          [before?.overall.value, after?.overall.value],
          [before?.channels[criterion.channel]?.value, after?.channels[criterion.channel]?.value],
          [before?.determinants[criterion.determinant], after?.determinants[criterion.determinant]],
          [before?.criteria[id]?.value, after?.criteria[id]?.value],
        ];
        for (const [earlier, later] of pairs)
          expect((later ?? -1) - (earlier ?? -1)).toBeGreaterThanOrEqual(-TOLERANCE);
      }),
      runs,
    );
  });

  it('is unchanged by a channel that nobody measured', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const first = gridOf(world).criteria[0];
        const unmeasured = { ...first, id: 'aa-unmeasured', channel: 'aa-letter', level: 'audit' };
        const edition = {
          ...world.edition,
          channelWeights: { ...world.edition.channelWeights, 'aa-letter': 0.9 },
          channelWeightsWithPhysical: { ...world.edition.channelWeightsWithPhysical, 'aa-letter': 0.9 },
        };
        const before = scored(world);
        const after = scored({ ...world, grid: { criteria: [unmeasured, ...gridOf(world).criteria] }, edition });
        expect(differences(after.sites, before.sites)).toEqual([]);
        expect(after.panel.overall).toStrictEqual(before.panel.overall);
        expect(after.panel.channels['aa-letter']).toEqual({ n: 0, mean: null, weightedMean: null, effectiveN: null });
        expect(after.withinVariance).toEqual({ ...before.withinVariance, 'aa-letter': null });
      }),
      runs,
    );
  });

  it('keeps physical visits out of the overall, the determinants and the stages', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const before = scored(world);
        const after = scored({ ...world, audits: world.audits.filter((audit) => audit.channel !== 'physical') });
        for (const [siteId, { overall, determinants, stages }] of Object.entries(after.sites)) {
          const earlier = before.sites[siteId];
          expect({ overall, determinants, stages }).toStrictEqual({
            overall: earlier?.overall,
            determinants: earlier?.determinants,
            stages: earlier?.stages,
          });
        }
      }),
      runs,
    );
  });
});

describe('packed answers', () => {
  it('unpack to what was packed', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const grid = parseGrid(world.grid);
        for (const { channel, answers } of world.audits) {
          expect(unpackAnswers(grid, channel, 'audit', packAnswers(grid, channel, 'audit', answers))).toEqual(answers);
        }
        for (const answers of Object.values(world.siteAnswers)) {
          const parts = CHANNELS.map((channel) =>
            unpackAnswers(grid, channel, 'site', packAnswers(grid, channel, 'site', answers)),
          );
          expect(Object.assign({}, ...parts)).toEqual(answers);
          expect(
            parts.every((part, at) => Object.keys(part).length <= criteriaOf(grid, CHANNELS[at] ?? '', 'site').length),
          ).toBe(true);
        }
      }),
      runs,
    );
  });
});

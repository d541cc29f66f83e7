import fc from 'fast-check';
import { scoreOfAnswer } from './grid/answers.js';
import { isBelow, TOLERANCE } from './order/closeness.js';
import { computeResults } from './compute.js';
import { unpackCriterionFigures } from './figures/criterion-figures.js';
import { explainFigure } from './lineage/explain-figure.js';
import { figureIds } from './lineage/figure-id.js';
import type { AnswerLineage } from './lineage/figure-lineage.js';
import { parseGrid } from './grid/parse-grid.js';
import type { Results } from './figures/results.js';
import { differences } from './testing/all-figures.js';
import { fixedRuns } from './testing/fixed-runs.js';
import { raised, type Raisable } from './testing/raisable-answers.js';
import { randomWorld, smallWorld, valuesOf } from './testing/random-world.js';
import { inputOf, type RawAnswers, type RawWorld } from './testing/raw-world.js';
import { answersOf, criterionValues, figureIn, siteOf } from './testing/site-figures.js';

const runs = fixedRuns(50);

function scored(world: RawWorld): Results {
  return computeResults(inputOf(world));
}

/** Makes sure that a property was looked at on real figures. */
function expectSome(count: number): void {
  expect(count).toBeGreaterThan(5);
}

describe('contributions, on random editions', () => {
  it('of all answers add up to the overall, and those of each channel to its share of it', () => {
    let published = 0;
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        for (const [siteId, { overall, channels }] of computeResults(input).sites) {
          if (overall.value === null) continue;
          published += 1;
          const lineage = explainFigure(siteOf(input, siteId), 'overall');
          const sum = answersOf(lineage).reduce((total, { contribution }) => total + (contribution ?? 0), 0);
          expect(Math.abs(sum - overall.value)).toBeLessThanOrEqual(TOLERANCE);
          for (const row of lineage.channels) {
            const own = answersOf({ ...lineage, channels: [row] });
            const ofChannel = own.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
            const share = (row.share ?? 0) * (channels[row.channel]?.value ?? 0);
            expect(Math.abs(ofChannel - share)).toBeLessThanOrEqual(TOLERANCE);
          }
        }
      }),
      runs,
    );
    expectSome(published);
  });
});

describe('the packed figures of the criteria, on random editions', () => {
  it('sum what the answers to each criterion have in the lineage, and together make the overall', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        const results = computeResults(input);
        for (const { siteId } of world.sites) {
          const lineage = explainFigure(siteOf(input, siteId), 'overall');
          let total = 0;
          for (const { channel, n } of lineage.channels) {
            const row = results.criteriaOf(channel).rowOf(siteId);
            expect(row === null).toBe(n === 0);
            if (row === null) continue;
            for (const [id, figure] of Object.entries(unpackCriterionFigures(input.grid, channel, row))) {
              expect(explainFigure(siteOf(input, siteId), `criterion:${id}`).value).toBe(figure.value);
              const { coefficient, contribution } = figure;
              expect(coefficient === null).toBe(lineage.value === null);
              if (coefficient === null || contribution === null) continue;
              const own = answersOf(lineage).filter(({ criterionId }) => criterionId === id);
              const sum = (pick: (answer: AnswerLineage) => number | null) =>
                own.reduce((sofar, answer) => sofar + (pick(answer) ?? 0), 0);
              expect(Math.abs(sum((answer) => answer.coefficient) - coefficient)).toBeLessThanOrEqual(TOLERANCE);
              expect(Math.abs(sum((answer) => answer.contribution) - contribution)).toBeLessThanOrEqual(TOLERANCE);
              total += contribution;
              compared += 1;
            }
          }
          if (lineage.value !== null) expect(Math.abs(total - lineage.value)).toBeLessThanOrEqual(TOLERANCE);
        }
      }),
      runs,
    );
    expectSome(compared);
  });
});

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Whether a figure lies between the lowest and the highest of what it is a mean of. */
function isWithin(value: number, parts: readonly number[]): boolean {
  const [lowest, highest] = range(parts);
  return !isBelow(value, lowest) && !isBelow(highest, value);
}

describe('every figure, on random editions', () => {
  it('lies between the lowest and the highest score of the answers, the audits and the channels it is made of', () => {
    let figures = 0;
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        const results = computeResults(input);
        const values = criterionValues(world);
        for (const { siteId } of world.sites) {
          for (const figure of figureIds(input.grid)) {
            const value = figureIn(results, values, siteId, figure);
            if (value === null) continue;
            figures += 1;
            const lineage = explainFigure(siteOf(input, siteId), figure);
            const weighing = lineage.channels.filter(({ share }) => share !== null && share > 0);
            const audits = weighing.flatMap(({ audits: rows }) => rows.filter(({ score }) => score !== null));
            const answers = audits.flatMap((audit) => audit.answers.filter(({ score }) => score !== null));
            for (const parts of [
              weighing.map((row) => row.value),
              audits.map((row) => row.score),
              answers.map((row) => row.score),
            ]) {
              expect(
                isWithin(
                  value,
                  parts.map((part) => part ?? Number.NaN),
                ),
              ).toBe(true);
            }
          }
        }
      }),
      runs,
    );
    expectSome(figures);
  });

  it('of the panel lies between the lowest and the highest of the sites, a variance is never negative', () => {
    let figures = 0;
    fc.assert(
      fc.property(randomWorld, (world) => {
        const results = scored(world);
        const sites = [...results.sites].map(([, site]) => site);
        const columns: [number | null, (number | null)[]][] = [
          [results.panel.overall.mean, sites.map(({ overall }) => overall.value)],
          ...Object.entries(results.panel.channels).map(([channel, { mean }]): [number | null, (number | null)[]] => [
            mean,
            sites.map(({ channels }) => channels[channel]?.value ?? null),
          ]),
          ...Object.entries(results.panel.determinants).map(([name, { mean }]): [number | null, (number | null)[]] => [
            mean,
            sites.map(({ determinants }) => determinants[name] ?? null),
          ]),
        ];
        for (const [mean, column] of columns) {
          const present = column.filter((value) => value !== null);
          expect(mean === null).toBe(present.length === 0);
          if (mean === null) continue;
          figures += 1;
          expect(isWithin(mean, present)).toBe(true);
        }
        for (const variance of Object.values(results.withinVariance)) expect((variance ?? 0) >= 0).toBe(true);
      }),
      runs,
    );
    expectSome(figures);
  });
});

/** The given answers that may get better, each with the best value that its criterion knows. */
function improvementsOf(world: RawWorld): Raisable[] {
  const { criteria } = parseGrid(world.grid);
  const among = (answers: RawAnswers, place: Pick<Raisable, 'row' | 'siteId'>) =>
    criteria.flatMap((criterion): Raisable[] => {
      const given = answers[criterion.id] ?? null;
      if (given === null) return [];
      const scoreOf = (value: boolean | number) => scoreOfAnswer(criterion, value) ?? -1;
      const best = valuesOf(criterion).reduce<boolean | number>(
        (a, b) => (b !== null && scoreOf(b) > scoreOf(a) ? b : a),
        given,
      );
      return scoreOf(best) > scoreOf(given) ? [{ ...place, criterionId: criterion.id, best }] : [];
    });
  return [
    ...world.audits.flatMap(({ siteId, answers }, row) => among(answers, { row, siteId })),
    ...Object.entries(world.siteAnswers).flatMap(([siteId, answers]) => among(answers, { row: null, siteId })),
  ];
}

const improvedWorld = smallWorld
  .map((world) => ({ world, improvements: improvementsOf(world) }))
  .filter(({ improvements }) => improvements.length > 0)
  .chain(({ world, improvements }) =>
    fc.record({ world: fc.constant(world), improvement: fc.constantFrom(...improvements) }),
  );

describe('a better answer, to an audit or for the whole site', () => {
  it('lowers no figure of its site, leaves other sites as they were, and lowers no mean of the panel', () => {
    let lifted = 0;
    fc.assert(
      fc.property(improvedWorld, ({ world, improvement }) => {
        const better = raised(world, improvement);
        const [before, after] = [scored(world), scored(better)];
        const [valuesBefore, valuesAfter] = [criterionValues(world), criterionValues(better)];
        for (const { siteId } of world.sites) {
          for (const figure of figureIds(parseGrid(world.grid))) {
            const earlier = figureIn(before, valuesBefore, siteId, figure);
            const later = figureIn(after, valuesAfter, siteId, figure);
            if (siteId !== improvement.siteId) expect(later).toBe(earlier);
            expect(later === null).toBe(earlier === null);
            expect((later ?? 0) - (earlier ?? 0)).toBeGreaterThanOrEqual(-TOLERANCE);
            if ((later ?? 0) > (earlier ?? 0)) lifted += 1;
          }
        }
        const panelMeans = ({ panel }: Results) =>
          [panel.overall, ...Object.values(panel.channels), ...Object.values(panel.determinants)].map(
            ({ mean }) => mean,
          );
        const earlierMeans = panelMeans(before);
        panelMeans(after).forEach((mean, at) => {
          expect((mean ?? 0) - (earlierMeans[at] ?? 0)).toBeGreaterThanOrEqual(-TOLERANCE);
        });
      }),
      runs,
    );
    expectSome(lifted);
  });
});

describe('a channel that nobody measured', () => {
  it('changes nothing in the lineage of a figure, also where its site answers were given', () => {
    let figures = 0;
    fc.assert(
      fc.property(smallWorld, (world) => {
        const { criteria } = world.grid as { readonly criteria: readonly Readonly<Record<string, unknown>>[] };
        const answer = { type: 'boolean', score: { yes: 100, no: 0 } };
        const letter = { ...criteria[0], channel: 'letter', answer };
        const unmeasured = [
          { ...letter, id: 'letter-audit', level: 'audit' },
          { ...letter, id: 'letter-site', level: 'site' },
        ];
        const weighed = (weights: Readonly<Record<string, number>>) => ({ ...weights, letter: 0.9 });
        const larger = {
          ...world,
          grid: { criteria: [...criteria, ...unmeasured] },
          edition: {
            ...world.edition,
            channelWeights: weighed(world.edition.channelWeights),
            channelWeightsWithPhysical: weighed(world.edition.channelWeightsWithPhysical),
          },
          siteAnswers: Object.fromEntries(
            Object.entries(world.siteAnswers).map(([siteId, answers]) => [siteId, { ...answers, 'letter-site': true }]),
          ),
        };
        const [before, after] = [inputOf(world), inputOf(larger)];
        const grid = parseGrid(world.grid);
        for (const { siteId } of world.sites) {
          for (const figure of figureIds(grid)) {
            const lineage = explainFigure(siteOf(after, siteId), figure);
            const measured = lineage.channels.filter(({ channel }) => channel !== 'letter');
            expect(
              differences({ ...lineage, channels: measured }, explainFigure(siteOf(before, siteId), figure)),
            ).toEqual([]);
            figures += 1;
          }
          expect(explainFigure(siteOf(after, siteId), 'channel:letter').value).toBeNull();
        }
        expect(differences([...computeResults(after).sites], [...computeResults(before).sites])).toEqual([]);
      }),
      runs,
    );
    expectSome(figures);
  });
});

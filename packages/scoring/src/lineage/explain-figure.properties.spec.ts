import fc from 'fast-check';
import { TOLERANCE } from '../order/closeness.js';
import { computeResults } from '../compute.js';
import { effectOfRaising, explainFigure } from './explain-figure.js';
import { figureIds, splitFigureId } from './figure-id.js';
import type { AnswerLineage } from './figure-lineage.js';
import { differences } from '../testing/all-figures.js';
import { fixedRuns } from '../testing/fixed-runs.js';
import { raisableAnswers, raised } from '../testing/raisable-answers.js';
import { smallWorld } from '../testing/random-world.js';
import { inputOf } from '../testing/raw-world.js';
import { answersOf, criterionValues, distance, figureIn, siteOf } from '../testing/site-figures.js';

const runs = fixedRuns(60);

describe('explainFigure, on random editions', () => {
  it('comes to the figure of the results, for every figure of every site, and the contributions add up to it', () => {
    const withValue = new Map<string, number>();
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        const results = computeResults(input);
        const values = criterionValues(world);
        for (const { siteId } of world.sites) {
          const site = siteOf(input, siteId);
          for (const figure of figureIds(input.grid)) {
            const lineage = explainFigure(site, figure);
            expect(distance(lineage.value, figureIn(results, values, siteId, figure))).toBeLessThanOrEqual(TOLERANCE);
            const answers = answersOf(lineage);
            if (lineage.value === null) {
              expect(
                answers.every(({ coefficient, contribution }) => coefficient === null && contribution === null),
              ).toBe(true);
              continue;
            }
            const sum = (pick: (answer: AnswerLineage) => number | null) =>
              answers.reduce((total, answer) => total + (pick(answer) ?? 0), 0);
            expect(
              distance(
                sum(({ contribution }) => contribution),
                lineage.value,
              ),
            ).toBeLessThanOrEqual(TOLERANCE);
            expect(
              distance(
                sum(({ coefficient }) => coefficient),
                1,
              ),
            ).toBeLessThanOrEqual(TOLERANCE);
            const { kind } = splitFigureId(figure);
            withValue.set(kind, (withValue.get(kind) ?? 0) + 1);
          }
          expect(explainFigure(site, 'overall').reason).toBe(results.sites.get(siteId)?.overall.reason);
        }
      }),
      runs,
    );
    for (const kind of ['overall', 'overall_with_physical', 'channel', 'determinant', 'stage', 'criterion'])
      expect(withValue.get(kind) ?? 0).toBeGreaterThan(20);
  });

  it('lists every audit of the site on the channels of the figure once, and as many as count', () => {
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        for (const { siteId } of world.sites) {
          const site = siteOf(input, siteId);
          for (const figure of figureIds(input.grid)) {
            const { channels } = explainFigure(site, figure);
            const names = new Set(channels.map(({ channel }) => channel));
            const given = site.audits.filter(({ channel }) => names.has(channel)).map(({ auditId }) => auditId);
            const listed = channels.flatMap(({ audits }) => audits.map(({ auditId }) => auditId));
            expect(listed.toSorted()).toEqual(given.toSorted());
            for (const { audits, n } of channels) {
              expect(audits.filter(({ score }) => score !== null)).toHaveLength(n);
              expect(audits.every(({ score, excluded }) => (score === null) === (excluded !== null))).toBe(true);
            }
          }
          const common = explainFigure(site, 'overall').channels.flatMap(({ audits }) => audits).length;
          expect(common).toBe(site.audits.filter(({ channel }) => channel !== 'physical').length);
        }
      }),
      runs,
    );
  });

  it('scores, weighs and excludes the audits of a channel as the results do', () => {
    const outcomes = new Map<string | null, number>();
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        for (const [siteId, { audits }] of computeResults(input).sites) {
          for (const channel of input.grid.channels) {
            const [lineage] = explainFigure(siteOf(input, siteId), `channel:${channel}`).channels;
            const expected = audits.filter((audit) => audit.channel === channel);
            expect(
              lineage?.audits.map(({ auditId, score, weight, excluded }) => [auditId, score, weight, excluded]),
            ).toEqual(expected.map(({ auditId, score, weight, excluded }) => [auditId, score, weight, excluded]));
            for (const { excluded } of expected) outcomes.set(excluded, (outcomes.get(excluded) ?? 0) + 1);
          }
        }
      }),
      runs,
    );
    for (const excluded of [null, 'insufficient', 'nothing_applicable'])
      expect(outcomes.get(excluded) ?? 0).toBeGreaterThan(20);
  });

  it('does not depend on the order of audits and site answers', () => {
    fc.assert(
      fc.property(smallWorld, (world) => {
        const input = inputOf(world);
        for (const { siteId } of world.sites.slice(0, 5)) {
          const site = siteOf(input, siteId);
          const turned = { ...site, audits: site.audits.toReversed(), siteAnswers: site.siteAnswers.toReversed() };
          for (const figure of figureIds(input.grid))
            expect(differences(explainFigure(turned, figure), explainFigure(site, figure))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe('effectOfRaising, on random editions', () => {
  it('tells by how much the recomputed figure moves when one answer goes to 100', () => {
    let moved = 0;
    const raisedWorld = smallWorld
      .map((world) => ({ world, answers: raisableAnswers(world) }))
      .filter(({ answers }) => answers.length > 0)
      .chain(({ world, answers }) =>
        fc.record({
          world: fc.constant(world),
          picked: fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 6 }),
        }),
      );
    fc.assert(
      fc.property(raisedWorld, ({ world, picked }) => {
        const input = inputOf(world);
        const before = computeResults(input);
        const valuesBefore = criterionValues(world);
        for (const answer of picked) {
          const { row, siteId, criterionId } = answer;
          const better = raised(world, answer);
          const after = computeResults(inputOf(better));
          const valuesAfter = criterionValues(better);
          const site = siteOf(input, siteId);
          const auditId = row === null ? null : (world.audits[row]?.auditId ?? '');
          for (const figure of figureIds(input.grid)) {
            const earlier = figureIn(before, valuesBefore, siteId, figure);
            const later = figureIn(after, valuesAfter, siteId, figure);
            const effect = effectOfRaising(explainFigure(site, figure), { auditId, criterionId }) ?? 0;
            if (effect > 0) moved += 1;
            expect(distance(later, earlier === null ? null : earlier + effect)).toBeLessThanOrEqual(TOLERANCE);
          }
        }
      }),
      fixedRuns(40),
    );
    expect(moved).toBeGreaterThan(40);
  });
});

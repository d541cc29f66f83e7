import fc from 'fast-check';
import { draw } from '../compute/draw.js';
import type { DrawRecord } from '../record/draw-record.js';
import { fixedRuns } from '../testing/fixed-runs.js';
import { randomDraw } from '../testing/random-draw.js';
import { explainer } from './explain.js';
import type { ApplicationExplanation, LastAdmitted } from './explanation.js';

function explanationsOf(record: DrawRecord): ApplicationExplanation[] {
  const explain = explainer(record);
  return record.list.applications
    .map(({ id }) => explain(id))
    .filter((explanation) => explanation?.kind === 'application');
}

function always(expectOf: (explanations: readonly ApplicationExplanation[], record: DrawRecord) => void): void {
  fc.assert(
    fc.property(randomDraw, ({ rules, list, beaconValue }) => {
      const record = draw(rules, list, beaconValue);
      expectOf(explanationsOf(record), record);
    }),
    fixedRuns(400),
  );
}

/** Whether somebody comes after the last one who was admitted: as another than a first-timer, or with a higher ticket. */
function comesAfter({ isFirstTimer, ticket }: ApplicationExplanation, last: LastAdmitted): boolean {
  if (isFirstTimer !== last.isFirstTimer) return last.isFirstTimer;
  return ticket.whole > last.ticket.whole;
}

describe('explanations', () => {
  it('agree with the outcome: who is in comes no later than the last one admitted, who waits comes after both', () => {
    always((explanations, { rules }) => {
      for (const one of explanations) {
        const { inStratum, inRound2 } = one.lastAdmitted;
        const isInRound1 = one.result.kind === 'selected' && one.result.round === 1;
        const isInRound2 = one.result.kind === 'selected' && one.result.round === 2;
        expect(isInRound1).toBe(inStratum !== null && !comesAfter(one, inStratum));
        expect(isInRound1 || isInRound2).toBe(isInRound1 || (inRound2 !== null && !comesAfter(one, inRound2)));
        expect(one.stratum.places).toBe(rules.strata.find(({ key }) => key === one.stratum.key)?.places);
      }
    });
  });

  it('number the applicants of each stratum in the order of the draw', () => {
    always((explanations) => {
      for (const key of new Set(explanations.map(({ stratum }) => stratum.key))) {
        const fellows = explanations.filter(({ stratum }) => stratum.key === key);
        const inOrder = fellows.toSorted(
          (a, b) => Number(b.isFirstTimer) - Number(a.isFirstTimer) || (a.ticket.whole < b.ticket.whole ? -1 : 1),
        );
        expect(inOrder.map(({ positionInStratum }) => positionInStratum)).toEqual(inOrder.map((_, at) => at + 1));
        expect(fellows[0]?.stratum).toMatchObject({
          applicants: fellows.length,
          firstTimers: fellows.filter(({ isFirstTimer }) => isFirstTimer).length,
        });
      }
    });
  });

  it('give everybody the ranks of the record', () => {
    always((explanations, { outcome }) => {
      const waiting = explanations.flatMap(({ id, result }) =>
        result.kind === 'waiting' ? [{ id, rank: result.rank, rank_in_stratum: result.rankInStratum }] : [],
      );
      expect(waiting.toSorted((a, b) => a.rank - b.rank)).toEqual(outcome.waiting);
    });
  });
});

import fc from 'fast-check';
import { draw } from '../compute/draw.js';
import { fixedRuns } from '../testing/fixed-runs.js';
import { randomDraw } from '../testing/random-draw.js';
import { allotGiveBacks, waitingList } from './waiting-queue.js';

describe('places that are given back', () => {
  it('never go to two, nor to one who is skipped, nor are kept back while somebody waits', () => {
    fc.assert(
      fc.property(randomDraw, fc.array(fc.nat()), fc.array(fc.nat()), ({ rules, list, beaconValue }, labels, skips) => {
        const waiting = waitingList(draw(rules, list, beaconValue));
        const ofRules = ['open', ...rules.strata.map(({ key }) => key)];
        const places = labels.map((label) => ({ label: ofRules[label % ofRules.length] ?? '' }));
        const skipped = new Set(skips.map((skip) => waiting[skip % waiting.length]?.id ?? ''));
        const able = waiting.filter(({ id }) => !skipped.has(id));
        const given = allotGiveBacks(rules, places, { waiting, late: [], skipped }).flatMap(({ id }) => id ?? []);
        expect(new Set(given).size).toBe(given.length);
        expect(given.filter((id) => skipped.has(id))).toEqual([]);
        expect(given.length).toBe(Math.min(places.length, able.length));
      }),
      fixedRuns(1000),
    );
  });
});

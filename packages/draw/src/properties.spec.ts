import fc from 'fast-check';
import { draw } from './compute/draw.js';
import { verifyRecord } from './compute/verify-record.js';
import { canonicalJson } from './json/canonical-json.js';
import type { Application, DrawRecord } from './record/draw-record.js';
import { naiveOutcome } from './testing/naive-draw.js';
import { inOtherOrder, randomDraw, type RandomDraw } from './testing/random-draw.js';

function drawn({ rules, list, beaconValue }: RandomDraw): DrawRecord {
  return draw(rules, list, beaconValue);
}

const draws = fc
  .sample(randomDraw, { numRuns: 5000, seed: 20_260_301 })
  .map((input) => ({ input, record: drawn(input) }));

/** Expects something of the records of many random draws, the same ones each time. */
function always(expectOf: (record: DrawRecord, input: RandomDraw) => void, limit = draws.length): void {
  for (const { record, input } of draws.slice(0, limit)) expectOf(record, input);
}

function selectedIds({ outcome }: DrawRecord): Set<string> {
  return new Set(outcome.selected.map(({ id }) => id));
}

describe('a draw', () => {
  it('never gives more places than there are, nor more in round 1 than a stratum has', () => {
    always(({ rules, list, outcome }) => {
      expect(outcome.selected.length).toBe(Math.min(rules.places, list.applications.length));
      for (const { key, places } of rules.strata) {
        const won = outcome.selected.filter((one) => one.round === 1 && one.place_of === key);
        const applicants = list.applications.filter(({ stratum }) => stratum === key);
        expect(won.length).toBe(Math.min(places, applicants.length));
      }
    });
  });

  it('lets no first-timer wait while another one of its stratum was selected', () => {
    always((record) => {
      const selected = selectedIds(record);
      const { applications } = record.list;
      const isLucky = ({ id, first_time: isFirst }: Application): boolean => selected.has(id) && !isFirst;
      const withLuckyOthers = new Set(applications.filter(isLucky).map(({ stratum }) => stratum));
      const unfair = applications.filter(
        ({ id, stratum, first_time: isFirst }) => isFirst && !selected.has(id) && withLuckyOthers.has(stratum),
      );
      expect(unfair).toEqual([]);
    });
  });

  it('puts every application in exactly one list, and nobody that the operator selected', () => {
    always(({ list, outcome }) => {
      const ids = [...outcome.selected, ...outcome.waiting].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(list.applications.map(({ id }) => id));
    });
  });

  it('labels the places of round 1 with the stratum of who won them, in the order of the rules, then those of round 2', () => {
    always(({ rules, list, outcome }) => {
      const strata = new Map(list.applications.map(({ id, stratum }) => [id, stratum]));
      for (const { id, round, place_of: label } of outcome.selected)
        expect(label).toBe(round === 1 ? strata.get(id) : 'open');
      const labels = [...rules.strata.map(({ key }) => key), 'open'];
      const ranks = outcome.selected.map(({ place_of: label }) => labels.indexOf(label));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    });
  });

  it('does not depend on the order of the two lists', () => {
    always((record, input) => {
      const other = drawn({ ...input, list: inOtherOrder(input.list.applications.length, input.list) });
      expect(canonicalJson(other)).toBe(canonicalJson(record));
    }, 2000);
  });

  it('has the order of the strata as a part of its rules', () => {
    always((record, input) => {
      const { rules } = input;
      if (rules.strata.length < 2) return;
      const turned = drawn({ ...input, rules: { ...rules, strata: rules.strata.toReversed() } });
      expect(turned.rules_hash).not.toBe(record.rules_hash);
    }, 1000);
  });

  it('is what its description says, said again naively', () => {
    always(({ outcome }, input) => expect(outcome).toStrictEqual(naiveOutcome(input)), 1500);
  });

  it('is valid when it is verified, however its record is laid out', () => {
    always((record) => {
      const expected = {
        valid: true,
        places: record.rules.places,
        applications: record.list.applications.length,
        record,
      };
      expect(verifyRecord(canonicalJson(record))).toStrictEqual(expected);
      expect(verifyRecord(new TextEncoder().encode(JSON.stringify(record, null, 2)))).toStrictEqual(expected);
    }, 500);
  });
});

import { checkBeaconValue } from '../check/check-beacon-value.js';
import { checkList } from '../check/check-list.js';
import { checkRules } from '../check/check-rules.js';
import { DrawInputError, type Problem } from '../check/problem.js';
import { inside } from '../check/place-problems.js';
import { hexOf } from '../hash/hex.js';
import { hashOf } from '../json/canonical-json.js';
import type { DrawList, DrawRecord, Rules } from '../record/draw-record.js';
import { allot } from './allot.js';
import { inOrder } from './order.js';
import { seedOf } from './seed.js';
import { sortList } from './sort-list.js';

/** What a draw is computed from. */
export interface DrawInput {
  readonly rules: Rules;
  /** In any order. */
  readonly list: DrawList;
  /** 64 lower-case hex digits of drand, or what was announced. */
  readonly beaconValue: string;
}

/** Takes values of any kind as the input of a draw; returns everything that is wrong with them, each with where it is. */
export function checkDrawInput(input: { readonly [Part in keyof DrawInput]: unknown }): Problem[] {
  const ofRules = checkRules(input.rules);
  const rules = ofRules.length === 0 ? (input.rules as Rules) : null;
  const ofBeacon = rules ? checkBeaconValue(rules, input.beaconValue) : [];
  return [
    ...inside('rules', ofRules),
    ...inside('list', checkList(rules, input.list)),
    ...inside('beacon_value', ofBeacon),
  ];
}

/** Takes input that was checked, its list sorted; computes the whole record again from it. */
export function computeRecord(rules: Rules, list: DrawList, beaconValue: string): DrawRecord {
  const rulesHash = hashOf(rules);
  const listHash = hashOf(list);
  const seed = seedOf({ purpose: 'barometer-draw/1', rulesHash, listHash, beaconValue });
  return {
    rules,
    rules_hash: rulesHash,
    list,
    list_hash: listHash,
    beacon_value: beaconValue,
    outcome: { seed: hexOf(seed), ...allot(rules, inOrder(seed, list.applications)) },
  };
}

/**
 * Draws (Free-place draw, version 1). Takes the rules, who is in, in any order, and the value of the beacon; returns the record to
 * publish, its lists sorted. Throws DrawInputError naming everything that is wrong with the input.
 */
export function draw(rules: Rules, list: DrawList, beaconValue: string): DrawRecord {
  const problems = checkDrawInput({ rules, list, beaconValue });
  if (problems.length > 0) throw new DrawInputError(problems);
  return computeRecord(rules, sortList(list), beaconValue);
}

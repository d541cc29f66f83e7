import { checkList } from '../check/check-list.js';
import { checkRules } from '../check/check-rules.js';
import { DrawInputError } from '../check/problem.js';
import { inside } from '../check/place-problems.js';
import { hashOf } from '../json/canonical-json.js';
import type { Application, Outcome, Rules } from '../record/draw-record.js';
import { allot } from './allot.js';
import { inOrder } from './order.js';
import { seedOf } from './seed.js';
import { sortList } from './sort-list.js';

/** What could come out of rules, for looking at them beforehand. It is no draw: it has no seed, no beacon and no record. */
export interface Simulation extends Pick<Outcome, 'selected' | 'waiting'> {
  readonly isDraw: false;
  /** What the simulation was told apart by from others of the same rules and applications. */
  readonly trial: string;
}

/**
 * Shows what could come out, before there is a list or a beacon. Takes rules, applications in any order, and any well-formed text that
 * tells one trial from the next; the same three give the same simulation. Its seed is made for a purpose of its own, so that no
 * draw ever equals it but by chance. The rules themselves are applied, so that whatever looks ahead in another way, as the product does
 * by counting, is held against it. Throws DrawInputError naming everything that is wrong with the input.
 */
export function simulate(rules: Rules, applications: readonly Application[], trial: string): Simulation {
  const list = { applications, selected_by_operator: [] };
  const ofRules = checkRules(rules);
  const ofList = checkList(ofRules.length === 0 ? rules : null, list);
  const problems = [...inside('rules', ofRules), ...inside('list', ofList)];
  if (problems.length > 0) throw new DrawInputError(problems);
  const sorted = sortList(list);
  const seed = seedOf({
    purpose: 'barometer-draw-simulation/1',
    rulesHash: hashOf(rules),
    listHash: hashOf(sorted),
    beaconValue: trial,
  });
  return { isDraw: false, trial, ...allot(rules, inOrder(seed, sorted.applications)) };
}

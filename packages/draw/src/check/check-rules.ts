import { OPEN } from '../record/draw-record.js';
import { pathInside } from '../json/path.js';
import { wholeValuePattern } from './beacon-pattern.js';
import { isInstant } from './instant.js';
import { problem, type Problem } from './problem.js';
import { isJsonObject, isWholeNumber, ObjectCheck, type JsonObject } from './shape.js';

const RULES_FIELDS = ['version', 'edition', 'closes_at', 'places', 'strata', 'beacon'];
const STRATUM_FIELDS = ['key', 'places'];
const DRAND_FIELDS = ['kind', 'chain', 'round'];
const ANNOUNCED_FIELDS = ['kind', 'source', 'pattern'];
const CHAIN = /^[0-9a-f]{64}$/;

function checkDrand(beacon: unknown, path: string, problems: Problem[]): void {
  const fields = new ObjectCheck(beacon, path, DRAND_FIELDS, problems);
  fields.expect('chain', 'invalidChain', (chain) => typeof chain === 'string' && CHAIN.test(chain));
  fields.expect('round', 'invalidRound', (round) => isWholeNumber(round, 1));
}

function checkAnnounced(beacon: unknown, path: string, problems: Problem[]): void {
  const fields = new ObjectCheck(beacon, path, ANNOUNCED_FIELDS, problems);
  fields.text('source');
  fields.text('pattern');
  fields.expect(
    'pattern',
    'invalidPattern',
    (pattern) => typeof pattern !== 'string' || wholeValuePattern(pattern) !== null,
  );
}

function checkBeacon(beacon: unknown, path: string, problems: Problem[]): void {
  if (!isJsonObject(beacon)) problems.push(problem('notAnObject', path));
  else if (!Object.hasOwn(beacon, 'kind')) problems.push(problem('missingField', path, { field: 'kind' }));
  else if (beacon['kind'] === 'drand') checkDrand(beacon, path, problems);
  else if (beacon['kind'] === 'announced') checkAnnounced(beacon, path, problems);
  else problems.push(problem('unknownBeacon', pathInside(path, 'kind')));
}

function checkStratum(stratum: unknown, path: string, problems: Problem[]): void {
  const fields = new ObjectCheck(stratum, path, STRATUM_FIELDS, problems);
  fields.text('key');
  fields.expect('key', 'reservedKey', (key) => key !== OPEN);
  fields.expect('places', 'invalidPlaces', (places) => isWholeNumber(places, 0));
}

function checkStrata(strata: unknown, path: string, problems: Problem[]): void {
  if (!Array.isArray(strata)) {
    problems.push(problem('notAList', path));
    return;
  }
  const seen = new Set<unknown>();
  strata.forEach((stratum: unknown, at) => {
    const here = pathInside(path, at);
    checkStratum(stratum, here, problems);
    const key = isJsonObject(stratum) ? stratum['key'] : undefined;
    if (typeof key === 'string' && seen.has(key))
      problems.push(problem('repeatedKey', pathInside(here, 'key'), { key }));
    seen.add(key);
  });
}

/** Whether the strata have at most so many places; taken off one by one, since a sum may be too large to be exact. */
function hasRoomFor(places: number, strata: readonly unknown[]): boolean {
  let left = places;
  for (const stratum of strata) {
    const taken = isJsonObject(stratum) ? stratum['places'] : 0;
    if (isWholeNumber(taken, 0)) left -= taken;
    if (left < 0) return false;
  }
  return true;
}

function checkSum({ places, strata }: JsonObject, problems: Problem[]): void {
  if (!isWholeNumber(places, 0) || !Array.isArray(strata) || hasRoomFor(places, strata)) return;
  problems.push(problem('tooManyPlaces', 'strata', { places }));
}

/**
 * Checks the rules of a draw (Free-place draw, record 1 and input errors). Takes a JSON value; returns everything that keeps it
 * from being `Rules`, with paths inside the rules: none where it is. Of an unknown version nothing else is said.
 */
export function checkRules(rules: unknown): Problem[] {
  const problems: Problem[] = [];
  if (isJsonObject(rules) && Object.hasOwn(rules, 'version') && rules['version'] !== 1)
    return [problem('unknownVersion', 'version')];
  const fields = new ObjectCheck(rules, '', RULES_FIELDS, problems);
  fields.text('edition');
  fields.expect('closes_at', 'invalidInstant', isInstant);
  fields.expect('places', 'invalidPlaces', (places) => isWholeNumber(places, 0));
  fields.with('strata', (strata, path) => checkStrata(strata, path, problems));
  fields.with('beacon', (beacon, path) => checkBeacon(beacon, path, problems));
  if (isJsonObject(rules)) checkSum(rules, problems);
  return problems;
}

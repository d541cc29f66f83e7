import { chainOf, momentOfRound } from '@barometer/draw';
import type { EditionBeacon } from '../../edition.entity.js';
import { type Contradiction, type ContradictionRule, type EditionSettings, when } from './contradiction.js';

/** Everybody who verifies a draw runs the pattern: it stays short enough to be read. */
const mostOfPattern = 200;

/** The value that decides the draw: where it comes from, in which form, and that it comes into being once nobody can apply any more. */
export const beacon: ContradictionRule = (settings) => {
  const found = settings.beacon;
  if (found === null) return when(true, 'beacon_missing', 'beacon.kind');
  const ofKind = found.kind === 'drand' ? drandRound(found, settings) : announcedValue(found);
  return [...ofKind, ...moment(settings)];
};

type Drand = Extract<EditionBeacon, { kind: 'drand' }>;
type Announced = Extract<EditionBeacon, { kind: 'announced' }>;

/** The moment is that of the round, which the pace of the chain tells. */
function drandRound({ chain: hash, round }: Drand, { beaconAt }: EditionSettings): Contradiction[] {
  const chain = chainOf(hash);
  if (chain === undefined) return when(true, 'beacon_chain_unknown', 'beacon.chain', { chain: hash });
  const born = momentOfRound(chain, round);
  return when(beaconAt !== null && born.getTime() !== beaconAt.getTime(), 'beacon_round_at_other_moment', 'beaconAt', {
    round,
    born,
    announced: beaconAt ?? born,
  });
}

function announcedValue({ source, pattern }: Announced): Contradiction[] {
  return [
    ...when(source.trim() === '', 'beacon_source_missing', 'beacon.source'),
    ...(pattern.length > mostOfPattern
      ? when(true, 'beacon_pattern_too_long', 'beacon.pattern', { length: pattern.length, most: mostOfPattern })
      : when(!isPattern(pattern), 'beacon_pattern_invalid', 'beacon.pattern', { pattern })),
  ];
}

function moment({ beaconAt, registrationClosesAt: closes }: EditionSettings): Contradiction[] {
  if (beaconAt === null) return when(true, 'beacon_missing', 'beaconAt');
  return when(beaconAt <= closes, 'beacon_before_close', 'beaconAt', { beacon: beaconAt, closes });
}

/** An ECMAScript regular expression, flag u, as the rules of the draw demand. */
function isPattern(pattern: string): boolean {
  if (pattern === '') return false;
  try {
    void new RegExp(pattern, 'u');
    void new RegExp(`^(?:${pattern})$`, 'u');
    return true;
  } catch {
    return false;
  }
}

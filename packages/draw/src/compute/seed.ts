import { bytesOfHex } from '../hash/hex.js';
import { sha256 } from '../hash/sha256.js';

const encoder = new TextEncoder();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What a seed is made of. */
export interface SeedParts {
  /** What the seed is for; no two purposes share a seed. */
  readonly purpose: 'barometer-draw/1' | 'barometer-draw-simulation/1';
  /** 64 hex digits each. */
  readonly rulesHash: string;
  readonly listHash: string;
  readonly beaconValue: string;
}

/**
 * Makes a seed: SHA-256(UTF-8(purpose), rules hash as 32 bytes, list hash as 32 bytes, UTF-8(beacon value)), one behind the other
 * (Free-place draw, computation). Returns its 32 bytes.
 */
export function seedOf({ purpose, rulesHash, listHash, beaconValue }: SeedParts): Uint8Array {
  return sha256(
    joined([encoder.encode(purpose), bytesOfHex(rulesHash), bytesOfHex(listHash), encoder.encode(beaconValue)]),
  );
}

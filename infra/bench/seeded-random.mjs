// Random numbers that are the same on every machine and for every site, whatever was drawn before.

/** Spreads a 32-bit number over all 32-bit numbers, one to one (the finaliser of MurmurHash3). */
export function mix(number) {
  let h = number | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A sequence of numbers made from a seed (mulberry32). */
export class SeededRandom {
  #state;

  /** Takes a 32-bit seed. */
  constructor(seed) {
    this.#state = mix(seed);
  }

  /** Returns the next number, from 0 inclusive to 1 exclusive. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Returns a whole number from 0 to `count - 1`. */
  below(count) {
    return Math.floor(this.next() * count);
  }
}

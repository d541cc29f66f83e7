/** A repeatable source of chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, the given limit. */
  below(limit: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** A bell-shaped number of mean 0 and standard deviation 1, never beyond 6. */
  bell(): number;
  pick<T>(list: readonly T[]): T;
}

const TWO_TO_32 = 4294967296;

/** FNV-1a over the UTF-16 units, with a last mix so that seeds that differ in one letter start far apart. */
function hashOf(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 32-bit integer arithmetic only, so no engine can round it differently. */
function sfc32(seed: string): () => number {
  let a = hashOf(seed, 2166136261);
  let b = hashOf(seed, 374761393);
  let c = hashOf(seed, 668265263);
  let counter = 1;
  const next = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return (out >>> 0) / TWO_TO_32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/**
 * Starts a sequence. Takes the words of its seed, joined with a sign that no key bears; returns the source. `bell` is a sum
 * of twelve draws rather than a logarithm, which engines may round differently.
 */
export function randomFrom(...seed: readonly string[]): Random {
  const next = sfc32(seed.join('\u0001'));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    bell: () => Array.from({ length: 12 }, next).reduce((sum, draw) => sum + draw, -6),
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
  };
}

/** Takes a list and a source; returns the same members in a drawn order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** A public randomness beacon of the drand network: its rounds follow each other at a fixed pace, so that the time of each is known in advance. */
export interface DrandChain {
  readonly name: 'mainnet' | 'quicknet';
  /** 64 lower-case hex digits. */
  readonly hash: string;
  /** When round 1 was, in seconds since 1970. */
  readonly genesis: number;
  /** Seconds from a round to the next. */
  readonly period: number;
}

/** The two public chains of the League of Entropy (https://api.drand.sh/chains), the first of which is proposed. */
export const drandChains = [
  {
    name: 'mainnet',
    hash: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
    genesis: 1_595_431_050,
    period: 30,
  },
  {
    name: 'quicknet',
    hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
    genesis: 1_692_803_367,
    period: 3,
  },
] as const satisfies readonly DrandChain[];

/**
 * The chain with a hash.
 * @param hash as the rules of a draw write it, 64 lower-case hex digits
 * @returns undefined for a chain whose pace is not known here
 */
export function chainOf(hash: string): DrandChain | undefined {
  return drandChains.find((chain) => chain.hash === hash);
}

/** When the value of a round comes into being. @param round from 1 */
export function momentOfRound({ genesis, period }: DrandChain, round: number): Date {
  return new Date((genesis + (round - 1) * period) * 1000);
}

/** The first round whose value comes into being at a moment or after it; round 1 for a moment before the chain began. */
export function roundAt({ genesis, period }: DrandChain, moment: Date): number {
  return Math.max(1, Math.ceil((moment.getTime() / 1000 - genesis) / period) + 1);
}

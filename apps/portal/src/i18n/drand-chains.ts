/** The public chains of the drand network that a draw may take its value from, with the pace of their rounds in seconds. */
export const DRAND_CHAINS = [
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
] as const;

/** The first round of a chain at a moment or after it, and when it is; null for an unknown chain. */
export function roundAt(hash: string, moment: string): { readonly round: number; readonly at: string } | null {
  const chain = DRAND_CHAINS.find((known) => known.hash === hash);
  if (!chain) return null;
  const round = Math.max(1, Math.ceil((Date.parse(moment) / 1000 - chain.genesis) / chain.period) + 1);
  return { round, at: new Date((chain.genesis + (round - 1) * chain.period) * 1000).toISOString() };
}

const ranks = [3, 10, 25, 50, 100] as const;

/** `beyond` those ranks; `late` for whoever queued after the draw. */
export const waitingBands = ['among_3', 'among_10', 'among_25', 'among_50', 'among_100', 'beyond', 'late'] as const;
export type WaitingBand = (typeof waitingBands)[number];

/**
 * Where an application came on the waiting list of the draw, in words: among the first 3, 10, 25, 50 or 100, or later. A rank alone would promise more
 * than it holds, as places of its own stratum go by other turns.
 */
export function waitingBand(rank: number | null): WaitingBand {
  if (rank === null) return 'late';
  const most = ranks.find((highest) => rank <= highest);
  return most === undefined ? 'beyond' : `among_${most}`;
}

const bands = [3, 10, 25, 50, 100] as const;

export type WaitingBand = `among_${(typeof bands)[number]}` | 'beyond' | 'late';

/**
 * Where an application stands on the waiting list, in words: among the first 3, 10, 25, 50 or 100, or later. A rank alone would promise more than it
 * holds, as places of its own stratum go by other turns. `late` for whoever queued after the draw.
 */
export function waitingBand(rank: number | null): WaitingBand {
  if (rank === null) return 'late';
  const band = bands.find((most) => rank <= most);
  return band === undefined ? 'beyond' : `among_${band}`;
}

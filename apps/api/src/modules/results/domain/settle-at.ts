/** Audits that come closer together than this are settled together. */
const quietMilliseconds = 2_000;

/** However they come, what is pending waits no longer than this. */
const longestMilliseconds = 30_000;

/**
 * When a provisional run is settled after an audit: once it has been quiet for a moment, since a whole edition is computed and the next audit would have
 * it computed again.
 * @param pendingSince when the first audit came that is not settled
 */
export function settleAt(pendingSince: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + quietMilliseconds, pendingSince.getTime() + longestMilliseconds));
}

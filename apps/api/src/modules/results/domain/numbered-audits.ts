import { compareUtf8 } from '@barometer/scoring';
import type { ScoredAudit } from './scored-rows.js';

/** What a participant is told of which audit it is. */
export interface NumberedAudit {
  /** Its place among the audits of the site on its channel: 1, 2, 3. */
  readonly number: number;
  /** The version that the run read. */
  readonly version: number;
}

/**
 * Numbers the audits of a site within each channel, in ascending order of the bytes of their keys: the same in every figure of the run. Keys are written
 * freely by whoever imports audits, and may hold a name; numbers say nothing of who made them.
 * @param audits all that the run read of the site, in any order
 * @returns by key
 */
export function numberedAudits(
  audits: readonly Pick<ScoredAudit, 'auditKey' | 'channel' | 'version'>[],
): ReadonlyMap<string, NumberedAudit> {
  const ordered = audits.toSorted((left, right) => compareUtf8(left.auditKey, right.auditKey));
  const counts = new Map<string, number>();
  return new Map(
    ordered.map(({ auditKey, channel, version }) => {
      const number = (counts.get(channel) ?? 0) + 1;
      counts.set(channel, number);
      return [auditKey, { number, version }];
    }),
  );
}

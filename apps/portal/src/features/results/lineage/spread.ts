import type { FigureKind } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { termsOf } from './terms.js';

/** The width of a 95 % interval in standard errors, on either side: scoring method, section 5. */
export const Z95 = 1.959963984540054;

export interface SpreadTerm {
  readonly channel: string;
  readonly share: number;
  readonly audits: number;
  /** Of the audits of one site around their mean, pooled over the edition; null where too few sites were audited twice. */
  readonly variance: number | null;
  /** Observed whole: it adds no uncertainty. */
  readonly isInspected: boolean;
  /** What it adds to the variance of the figure: share² · variance / audits. */
  readonly added: number | null;
}

export interface Spread {
  readonly terms: readonly SpreadTerm[];
  /** The standard error; null where one of the variances it needs is missing. */
  readonly se: number | null;
}

type Measured = Pick<Lineage, 'channels' | 'withinVariance'>;

/** Whether the method gives a figure of this kind an interval at all. */
export function hasInterval(kind: FigureKind): boolean {
  return kind === 'overall' || kind === 'overall_with_physical' || kind === 'channel';
}

/** How the uncertainty of a figure adds up: that of a channel from its audits, that of an overall from its channels. */
export function spreadOf(kind: FigureKind, { channels, withinVariance }: Measured): Spread {
  const parts =
    kind === 'channel'
      ? channels.map(({ code, auditCount }) => ({ code, share: 1, audits: auditCount }))
      : termsOf(channels);
  const terms = parts.map(({ code, share, audits }): SpreadTerm => {
    const known = withinVariance.find(({ channel }) => channel === code);
    const variance = known?.variance ?? null;
    const isInspected = known?.isInspected ?? false;
    const added = isInspected ? 0 : variance === null ? null : (share * share * variance) / audits;
    return { channel: code, share, audits, variance, isInspected, added };
  });
  const isKnown = terms.every(({ added }) => added !== null);
  const isSampled = terms.some(({ isInspected }) => !isInspected);
  const sum = terms.reduce((total, { added }) => total + (added ?? 0), 0);
  return { terms, se: isKnown && isSampled ? Math.sqrt(sum) : null };
}

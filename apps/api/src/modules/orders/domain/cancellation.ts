/** A rule of what is kept, from the first day that it applies to orders placed. */
interface CancellationTerms {
  readonly from: string;
  /** Basis points of the price (1000 is 10 %) kept from the end of registrations on, and the least that is kept after. */
  readonly leastBasisPoints: number;
}

/** Demonstration values, newest first: the barometer has published no terms of cancellation. */
const terms: readonly CancellationTerms[] = [{ from: '2026-01-01', leastBasisPoints: 1000 }];

/** Why an amount is kept: a key of the message catalogue. */
export type KeptReason = 'before_end_of_registrations' | 'before_field_work' | 'delivered_audits' | 'least_share';

/** What a cancellation keeps and gives back, before tax in integer cents: together the price, never below zero. */
export interface Cancellation {
  readonly keptCents: number;
  readonly returnedCents: number;
  readonly reason: KeptReason;
}

/** What the rule looks at. */
export interface CancelledSite {
  /** Of the site with its options, before tax in integer cents. */
  readonly priceCents: number;
  /** YYYY-MM-DD on which the order was placed. */
  readonly orderedOn: string;
  readonly registrationClosesAt: Date;
  /** Null while no field work is planned. */
  readonly fieldWorkStartsAt: Date | null;
  readonly plannedAudits: number;
  readonly deliveredAudits: number;
}

/**
 * What is kept of the price of a site that is cancelled: nothing until registrations end, the last second included; then a share; from the field work on what
 * was delivered of it by audits, and that share at least. Rounded half up.
 */
export function cancellationOf(site: CancelledSite, now: Date): Cancellation {
  const { priceCents, registrationClosesAt, fieldWorkStartsAt } = site;
  if (now <= registrationClosesAt) return kept(priceCents, 0, 'before_end_of_registrations');
  const least = share(priceCents, leastOf(site.orderedOn), 10_000);
  if (fieldWorkStartsAt === null || now < fieldWorkStartsAt) return kept(priceCents, least, 'before_field_work');
  const delivered = share(priceCents, Math.min(site.deliveredAudits, site.plannedAudits), site.plannedAudits);
  return delivered > least ? kept(priceCents, delivered, 'delivered_audits') : kept(priceCents, least, 'least_share');
}

function leastOf(orderedOn: string): number {
  const rule = terms.find(({ from }) => orderedOn >= from) ?? terms.at(-1);
  return rule?.leastBasisPoints ?? 0;
}

/** Of nothing planned nothing is delivered. */
function share(cents: number, part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((2 * cents * part + whole) / (2 * whole));
}

function kept(priceCents: number, keptCents: number, reason: KeptReason): Cancellation {
  return { keptCents, returnedCents: priceCents - keptCents, reason };
}

/** A discount: `percent` in basis points (1000 is 10 %), `amount` in integer cents before tax. */
export interface Discount {
  readonly kind: DiscountKind;
  readonly value: number;
}

export const discountKinds = ['percent', 'amount'] as const;
export type DiscountKind = (typeof discountKinds)[number];

/**
 * What a discount takes off an amount, in integer cents. A percentage is rounded half up, to the cent; an amount is taken as it is, so that one that is
 * larger than what it is taken from shows as such.
 */
export function discountCentsOf(discount: Discount | null, ofCents: number): number {
  if (discount === null) return 0;
  return discount.kind === 'amount' ? discount.value : Math.floor((ofCents * discount.value + 5_000) / 10_000);
}

/**
 * Shares an amount over others in proportion to them, in whole cents, by the largest remainder: the shares add up to the amount, whoever pays which of them,
 * and none is larger than what it is taken from as long as the amount is no larger than their sum. Of equal remainders the first gets the cent.
 * @param cents integer cents to share
 * @param over integer cents, none negative
 */
export function sharedOver(cents: number, over: readonly number[]): number[] {
  const whole = over.reduce((sum, each) => sum + each, 0);
  if (whole === 0) return over.map(() => 0);
  // Products of cents pass what a float holds exactly: the division is done on whole numbers.
  const exact = over.map((each) => BigInt(cents) * BigInt(each));
  const shares = exact.map((product) => Number(product / BigInt(whole)));
  const left = cents - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % BigInt(whole) }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

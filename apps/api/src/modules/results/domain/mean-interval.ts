/** The two-sided 95 % quantile of the normal distribution, as the scoring method writes it (section 5). */
const quantile = 1.959963984540054;

/** The bounds of a 95 % interval in points, cut at 0 and 100; null where there is no value or no error. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Puts the 95 % interval of the method around the stored mean of an organisation, of which a run keeps value and standard error. */
export function meanInterval({ value, se }: { readonly value: number | null; readonly se: number | null }): Bounds {
  if (value === null || se === null) return { low: null, high: null };
  return { low: Math.max(0, value - quantile * se), high: Math.min(100, value + quantile * se) };
}

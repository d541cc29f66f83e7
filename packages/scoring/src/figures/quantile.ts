/**
 * A quantile by linear interpolation (Scoring method, section 6): h = (n − 1)·p, value = x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋+1] − x[⌊h⌋]).
 * Takes the number of values, how to read the value at a place in ascending order, and the share p from 0 to 1; returns
 * the value. Refuses nothing: there must be at least one value.
 */
export function quantile(n: number, sortedAt: (place: number) => number, share: number): number {
  const exact = (n - 1) * share;
  const below = Math.floor(exact);
  const low = sortedAt(below);
  // At the last value there is no next one, and nothing to interpolate.
  return exact === below ? low : low + (exact - below) * (sortedAt(below + 1) - low);
}

type Figure = number | string | boolean | null;

/** Every figure inside a value with its path, in the order in which they stand. */
export function figuresOf(value: unknown, path = ''): [string, Figure][] {
  if (typeof value !== 'object' || value === null) return [[path, value as Figure]];
  return Object.entries(value).flatMap(([key, inside]) => figuresOf(inside, `${path}/${key}`));
}

/** Two figures at one place that are not the same; undefined where there is none. */
export interface Difference {
  readonly path: string | undefined;
  readonly one: Figure | undefined;
  readonly other: Figure | undefined;
}

/**
 * Finds the figures in which two values differ, and those that stand elsewhere. Takes when two figures are the same: to the
 * last bit, if nothing else is said. Thousands of figures are compared for one `expect`, which is slow.
 */
export function differences(
  one: unknown,
  other: unknown,
  isSame: (a: Figure | undefined, b: Figure | undefined) => boolean = Object.is,
): Difference[] {
  const [left, right] = [figuresOf(one), figuresOf(other)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at).flatMap((at): Difference[] => {
    const [[path, a] = [], [otherPath, b] = []] = [left[at], right[at]];
    return path === otherPath && isSame(a, b) ? [] : [{ path: path ?? otherPath, one: a, other: b }];
  });
}

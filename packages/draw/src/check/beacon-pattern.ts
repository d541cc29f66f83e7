/**
 * Takes the text of an ECMAScript regular expression; returns the expression, flag u, that only a whole value matches, or null
 * where the text is none.
 */
export function wholeValuePattern(pattern: string): RegExp | null {
  try {
    // Alone first: `a)(?:b` is no expression, though it would be one inside the group.
    void new RegExp(pattern, 'u');
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return null;
  }
}

/** Moves the UTF-16 surrogates above the rest of the basic plane, where their characters stand in UTF-8. */
function utf8Rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/**
 * Compares two ids by their UTF-8 bytes, the one order in which doubles are added, so that no result depends on the
 * order of input rows (Scoring method, preamble). JavaScript's own `<` compares UTF-16 units, which differs beyond U+FFFF.
 * Takes two well-formed strings; returns a negative number, 0 or a positive number, as `Array.prototype.sort` wants.
 */
export function compareUtf8(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return utf8Rank(left) - utf8Rank(right);
  }
  return a.length - b.length;
}

/** Takes any strings; returns them once each, in ascending order of their UTF-8 bytes. */
export function distinctInUtf8Order(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareUtf8);
}

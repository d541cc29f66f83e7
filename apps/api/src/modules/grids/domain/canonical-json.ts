/**
 * The canonical text of a JSON value: keys sorted, no blank, numbers and strings as JSON.stringify writes them (RFC 8785). Equal content gives equal
 * bytes, whatever the order in which a file lists its keys.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    // RFC 8785 sorts by UTF-16 code units, which is how JavaScript compares strings.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

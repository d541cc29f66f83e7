/** What stands in a record from the close on; `rules` and `list` are the canonical JSON that was hashed. */
export interface ClosedPart {
  readonly rules: string;
  readonly rulesHash: string;
  readonly list: string;
  readonly listHash: string;
}

/** What is added once it is drawn; `outcome` is canonical JSON. */
export interface DrawnPart {
  readonly value: string;
  readonly outcome: string;
}

/**
 * Writes the record of a draw as a file (Free-place draw, command-line face): canonical JSON as it is stored, put together and never parsed, so that
 * what is served is what was hashed. Ends with a line end, as text files do.
 * @param drawn null before the outcome is published: the file then ends with the list
 */
export function recordText(closed: ClosedPart, drawn: DrawnPart | null): string {
  const fields = [
    `"rules":${closed.rules}`,
    `"rules_hash":${JSON.stringify(closed.rulesHash)}`,
    `"list":${closed.list}`,
    `"list_hash":${JSON.stringify(closed.listHash)}`,
    ...(drawn === null ? [] : [`"beacon_value":${JSON.stringify(drawn.value)}`, `"outcome":${drawn.outcome}`]),
  ];
  return `{${fields.join(',\n')}}\n`;
}

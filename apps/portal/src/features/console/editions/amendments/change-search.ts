/** The changes that the page offers a form for, in its order. */
export const CHANGES = ['pause', 'resume', 'deadline', 'field_work', 'visit_capacity', 'places', 'rehearsal'] as const;
export type Change = (typeof CHANGES)[number];

/** The change named in an address; none when it names none. */
export function readChange({ changement }: Record<string, unknown>): { readonly changement?: Change } {
  const change = CHANGES.find((known) => known === changement);
  return change === undefined ? {} : { changement: change };
}

import type { DrawList } from '../record/draw-record.js';

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Takes who is in, in any order; returns the same sorted by id, as it is published. */
export function sortList({ applications, selected_by_operator: selected }: DrawList): DrawList {
  return { applications: applications.toSorted(byId), selected_by_operator: selected.toSorted(byId) };
}

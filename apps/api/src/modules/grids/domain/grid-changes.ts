import { canonicalJson } from '@barometer/draw';

/** How many criteria one grid has that another had not, the other way round, and how many both have that are not the same any more. */
export interface GridChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The content of a grid as far as its criteria are told apart. */
interface WithCriteria {
  readonly criteria: readonly { readonly id: string }[];
}

/** Compares criteria by their ids. Whatever stands in one counts, its wording too: an auditor reads it. Their order does not. */
export function changesOfGrid(before: WithCriteria, after: WithCriteria): GridChanges {
  const [had, has] = [textsOf(before), textsOf(after)];
  const kept = [...has.keys()].filter((id) => had.has(id));
  return {
    added: has.size - kept.length,
    removed: had.size - kept.length,
    changed: kept.filter((id) => had.get(id) !== has.get(id)).length,
  };
}

function textsOf({ criteria }: WithCriteria): Map<string, string> {
  return new Map(criteria.map((criterion) => [criterion.id, canonicalJson(criterion)]));
}

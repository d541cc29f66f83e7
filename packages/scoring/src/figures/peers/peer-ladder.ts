import type { EditionSettings } from '../../kernel/input.js';
import type { Rung } from '../results.js';
import type { SiteRegister } from '../../kernel/site-register.js';

/** The ladder of peer groups, from the closest to the widest (Scoring method, section 6). */
export const LADDER: readonly Rung[] = ['category', 'family', 'all'];

/** One rung: which group each site stands in, and the organisations of each group. */
export interface LadderStep {
  readonly rung: Rung;
  readonly groupOf: Uint32Array;
  /** The place of each site's organisation on this rung: those of a group stand together, in ascending UTF-8 order of their ids. */
  readonly memberOf: Uint32Array;
  /** The members of a group stand from its entry here to before the next one. */
  readonly starts: Uint32Array;
}

function stepOf(register: SiteRegister, rung: Rung, nameOf: (category: string) => string): LadderStep {
  const groups = new Map<string, Set<number>>();
  for (const [site, { category }] of register.sites.entries()) {
    const name = nameOf(category);
    const members = groups.get(name) ?? new Set<number>();
    groups.set(name, members.add(register.organisationOf[site] ?? 0));
  }
  const starts = new Uint32Array(groups.size + 1);
  const places = new Map<string, { readonly group: number; readonly members: ReadonlyMap<number, number> }>();
  let next = 0;
  for (const [name, organisations] of groups) {
    const group = places.size;
    const ordered = Uint32Array.from(organisations).sort();
    places.set(name, { group, members: new Map(Array.from(ordered, (organisation, at) => [organisation, next + at])) });
    next += ordered.length;
    starts[group + 1] = next;
  }
  const placeOf = (category: string) => places.get(nameOf(category));
  return {
    rung,
    groupOf: Uint32Array.from(register.sites, ({ category }) => placeOf(category)?.group ?? 0),
    memberOf: Uint32Array.from(
      register.sites,
      ({ category }, site) => placeOf(category)?.members.get(register.organisationOf[site] ?? 0) ?? 0,
    ),
    starts,
  };
}

/**
 * Sorts the organisations of an edition into the groups of each rung (Scoring method, section 6). Takes the sites and the
 * edition; returns the steps, the closest first. An organisation stands in every group that one of its sites is in.
 */
export function peerLadder(register: SiteRegister, edition: EditionSettings): readonly LadderStep[] {
  const nameOf: Record<Rung, (category: string) => string> = {
    category: (category) => category,
    family: (category) => edition.categories[category]?.family ?? '',
    all: () => '',
  };
  return LADDER.map((rung) => stepOf(register, rung, nameOf[rung]));
}

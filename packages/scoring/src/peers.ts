import type { EditionSettings } from './input.js';
import { LEAST_PEERS, PeerGroup } from './peer-group.js';
import type { PeerFigure, Rung } from './results.js';
import type { FigureColumn } from './site-score.js';
import type { SiteRegister } from './site-register.js';

/** The ladder of peer groups, from the closest to the widest (Scoring method, section 6). */
const LADDER: readonly Rung[] = ['category', 'family', 'all'];

/** Gives the peers of a site, by its place in the register, for one figure; null where there are too few or no figure. */
export type PeersOf = (site: number) => PeerFigure | null;

function groupName(register: SiteRegister, edition: EditionSettings, site: number, rung: Rung): string {
  const category = register.sites[site]?.category ?? '';
  if (rung === 'category') return category;
  return rung === 'family' ? (edition.categories[category]?.family ?? '') : '';
}

interface RunningMean {
  sum: number;
  n: number;
}

/** Each group's organisations with the mean of their sites' values, sites being added in ascending order of their ids. */
function groupsOf(
  register: SiteRegister,
  column: FigureColumn,
  nameOf: (site: number) => string,
): Map<string, PeerGroup> {
  const means = new Map<string, Map<number, RunningMean>>();
  column.forEach((value, site) => {
    if (Number.isNaN(value)) return;
    const name = nameOf(site);
    const group = means.get(name) ?? new Map<number, RunningMean>();
    means.set(name, group);
    const organisation = register.organisationOf[site] ?? 0;
    const mean = group.get(organisation) ?? { sum: 0, n: 0 };
    group.set(organisation, mean);
    mean.sum += value;
    mean.n += 1;
  });
  const groups = new Map<string, PeerGroup>();
  for (const [name, group] of means) {
    const ordered = [...group].sort(([a], [b]) => a - b);
    const values = Float64Array.from(ordered, ([, mean]) => mean.sum / mean.n);
    groups.set(
      name,
      new PeerGroup(
        ordered.map(([organisation]) => organisation),
        values,
      ),
    );
  }
  return groups;
}

/**
 * Finds the peers of every site for one figure (Scoring method, section 6): the first rung with enough other organisations
 * that have the figure. Takes the sites, the edition and the figure's column; returns the look-up by site.
 */
export function peersFor(register: SiteRegister, edition: EditionSettings, column: FigureColumn): PeersOf {
  const nameOf = (rung: Rung) => (site: number) => groupName(register, edition, site, rung);
  const ladder = LADDER.map((rung) => ({
    rung,
    nameOf: nameOf(rung),
    groups: groupsOf(register, column, nameOf(rung)),
  }));
  return (site) => {
    const value = column[site] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    const organisation = register.organisationOf[site] ?? 0;
    for (const step of ladder) {
      const group = step.groups.get(step.nameOf(site));
      if (group && group.countWithout(organisation) >= LEAST_PEERS)
        return group.figureFor(organisation, value, step.rung);
    }
    return null;
  };
}

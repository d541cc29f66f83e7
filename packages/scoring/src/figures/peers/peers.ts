import { LEAST_PEERS, PeerGroup } from './peer-group.js';
import type { LadderStep } from './peer-ladder.js';
import type { PeerFigure } from '../results.js';
import type { FigureColumn } from '../../kernel/score-channel.js';

/** Gives the peers of a site, by its place in the register, for one figure; null where there are too few or no figure. */
export type PeersOf = (site: number) => PeerFigure | null;

/** The groups of one rung for one figure; an organisation without the figure is in none. */
interface RungGroups {
  readonly groups: readonly PeerGroup[];
  /** By place on the rung, the organisation's place in its group. */
  readonly placeOf: Int32Array;
}

/** Each group's organisations with the mean of their sites' values, sites being added in ascending order of their ids. */
function groupsOf(step: LadderStep, column: FigureColumn): RungGroups {
  const { memberOf, starts } = step;
  const members = starts.at(-1) ?? 0;
  const sums = new Float64Array(members);
  const counts = new Uint32Array(members);
  for (let site = 0; site < column.length; site += 1) {
    const value = column[site] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const member = memberOf[site] ?? 0;
    sums[member] = (sums[member] ?? 0) + value;
    counts[member] = (counts[member] ?? 0) + 1;
  }
  const placeOf = new Int32Array(members).fill(-1);
  const groups = Array.from({ length: starts.length - 1 }, (_, group) => {
    const values = new Float64Array((starts[group + 1] ?? 0) - (starts[group] ?? 0));
    let n = 0;
    for (let member = starts[group] ?? 0; member < (starts[group + 1] ?? 0); member += 1) {
      const count = counts[member] ?? 0;
      if (count === 0) continue;
      values[n] = (sums[member] ?? 0) / count;
      placeOf[member] = n;
      n += 1;
    }
    return new PeerGroup(values.subarray(0, n));
  });
  return { groups, placeOf };
}

/**
 * Finds the peers of every site for one figure (Scoring method, section 6): the first rung with enough other organisations
 * that have the figure. Takes the ladder and the figure's column; returns the look-up by site. A rung is worked out when
 * the first site needs it.
 */
export function peersFor(ladder: readonly LadderStep[], column: FigureColumn): PeersOf {
  const known: RungGroups[] = [];
  return (site) => {
    const value = column[site] ?? Number.NaN;
    if (Number.isNaN(value)) return null;
    for (const [at, step] of ladder.entries()) {
      const { groups, placeOf } = (known[at] ??= groupsOf(step, column));
      const group = groups[step.groupOf[site] ?? 0];
      if (group && group.others >= LEAST_PEERS) {
        return group.figureFor(placeOf[step.memberOf[site] ?? 0] ?? 0, value, step.rung);
      }
    }
    return null;
  };
}

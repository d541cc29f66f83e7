import { compareUtf8 } from '../order/utf8-order.js';

/** Whether anybody ever answered within the observation window; the clock decides, not the auditor (Scoring method, "Words"). */
export type Outcome = 'answered' | 'no_answer';

/** Whether a criterion is answered at each contact, or once per site and campaign (Scoring method, "Words"). */
export type Level = 'audit' | 'site';

/** A raw answer as it was given; null means not applicable (Scoring method, section 1). */
export type RawValue = boolean | number | null;

export interface ScalePoint {
  readonly value: number;
  readonly labelFr: string;
  readonly score: number;
}

/** A band of a measured number, in the unit of its definition; a null bound matches everything. */
export type Band =
  { readonly lte: number | null; readonly score: number } | { readonly gte: number | null; readonly score: number };

export interface BooleanAnswer {
  readonly type: 'boolean';
  readonly score: { readonly yes: number; readonly no: number };
}

export interface ScaleAnswer {
  readonly type: 'scale';
  readonly points: readonly ScalePoint[];
}

export interface NumberAnswer {
  readonly type: 'number';
  readonly unit: string | null;
  readonly direction: 'lower_better' | 'higher_better' | null;
  readonly bands: readonly Band[];
}

/** How raw answers become scores from 0 to 100 (Scoring method, section 1). */
export type AnswerDefinition = BooleanAnswer | ScaleAnswer | NumberAnswer;

/** One objective question of the grid (Scoring method, "Words"). */
export interface Criterion {
  readonly id: string;
  readonly channel: string;
  readonly stage: string;
  readonly determinant: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly answer: AnswerDefinition;
  readonly weight: number;
  readonly conditional: boolean;
  readonly naWhen: string | null;
  readonly onNoContact: 'zero' | 'na';
  readonly level: Level;
  readonly scenarios: readonly string[];
  readonly critical: boolean;
}

/** A grid; its criteria and the names they use stand in the order of the file, for display. Made by `parseGrid`. */
export interface Grid {
  readonly channels: readonly string[];
  readonly determinants: readonly string[];
  readonly stages: readonly string[];
  readonly criteria: readonly Criterion[];
}

interface GridIndex {
  readonly byId: ReadonlyMap<string, Criterion>;
  readonly byChannel: ReadonlyMap<string, Readonly<Record<Level | 'both', readonly Criterion[]>>>;
}

/** Packing looks the same lists up for every audit: they are built once for each grid object. */
const indexes = new WeakMap<Grid, GridIndex>();

function indexOf(grid: Grid): GridIndex {
  const known = indexes.get(grid);
  if (known) return known;
  const byChannel = new Map<string, Record<Level | 'both', Criterion[]>>();
  for (const criterion of grid.criteria.toSorted((a, b) => compareUtf8(a.id, b.id))) {
    const levels = byChannel.get(criterion.channel) ?? { audit: [], site: [], both: [] };
    levels[criterion.level].push(criterion);
    levels.both.push(criterion);
    byChannel.set(criterion.channel, levels);
  }
  const index = { byId: new Map(grid.criteria.map((criterion) => [criterion.id, criterion])), byChannel };
  indexes.set(grid, index);
  return index;
}

/**
 * Takes a grid, a channel and a level; returns the criteria in ascending UTF-8 order of their ids, which is the order of
 * packed answers. A channel the grid does not have has no criteria.
 */
export function criteriaOf(grid: Grid, channel: string, level: Level): readonly Criterion[] {
  return indexOf(grid).byChannel.get(channel)?.[level] ?? [];
}

/**
 * Takes a grid and a channel; returns its criteria of both levels in ascending UTF-8 order of their ids: the order in which
 * the sums of an audit run, and that of the packed rows of criterion figures. A channel the grid does not have has none.
 */
export function criteriaOfRow(grid: Grid, channel: string): readonly Criterion[] {
  return indexOf(grid).byChannel.get(channel)?.both ?? [];
}

/** Takes a grid and a criterion's id; returns the criterion, or undefined where the grid has none by that id. */
export function criterionById(grid: Grid, id: string): Criterion | undefined {
  return indexOf(grid).byId.get(id);
}

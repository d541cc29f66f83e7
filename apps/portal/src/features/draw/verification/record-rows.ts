import type { VerifiedContent } from './verify-file.js';

/** One application with what came of it; nothing yet in a list of the close. */
export interface RecordRow {
  readonly id: string;
  readonly stratum: string;
  readonly isFirstTimer: boolean;
  readonly round: 1 | 2 | null;
  readonly rank: number | null;
  readonly rankInStratum: number | null;
}

export interface SelectedRow {
  readonly id: string;
  readonly stratum: string;
  readonly reason: string;
}

/** Some of the rows, and how many there are like them. */
export interface RowPage {
  readonly rows: readonly RecordRow[];
  readonly total: number;
}

/** Puts the applications of a file in the order of its outcome: those selected, then those that wait; in the order of the list before there is one. */
export function recordRows({ list, outcome }: VerifiedContent): RecordRow[] {
  const open = { round: null, rank: null, rankInStratum: null };
  const rows = new Map<string, RecordRow>(
    list.applications.map(({ id, stratum, first_time: isFirstTimer }) => [id, { id, stratum, isFirstTimer, ...open }]),
  );
  if (outcome === null) return [...rows.values()];
  return [
    ...outcome.selected.map(({ id, round }) => ({ ...known(rows, id), round })),
    ...outcome.waiting.map(({ id, rank, rank_in_stratum: rankInStratum }) => ({
      ...known(rows, id),
      rank,
      rankInStratum,
    })),
  ];
}

/** The rows whose number begins so, from one place on. */
export function pageOfRows(rows: readonly RecordRow[], start: string, from: number, count: number): RowPage {
  const wanted = start === '' ? rows : rows.filter(({ id }) => id.startsWith(start));
  return { rows: wanted.slice(from, from + count), total: wanted.length };
}

function known(rows: ReadonlyMap<string, RecordRow>, id: string): RecordRow {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The outcome names ${id}, which is in no list.`);
  return row;
}

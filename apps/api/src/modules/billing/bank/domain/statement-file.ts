import { createHash } from 'node:crypto';
import { readAmount, readDay } from './typed-cells.js';

/** A row of a file with the line it begins on, counted from one. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A movement of the account. */
export interface StatementLine {
  /** The same for the same movement in every file that holds it: a file imported twice adds nothing. */
  readonly key: string;
  /** YYYY-MM-DD */
  readonly bookedOn: string;
  /** Integer cents; below zero when money left. */
  readonly amountCents: number;
  readonly label: string;
  readonly counterparty: string;
}

export type StatementProblemCode =
  | 'no_header'
  | 'no_row'
  | 'broken_csv'
  | 'date_unreadable'
  | 'amount_unreadable'
  | 'amount_missing'
  | 'both_amounts'
  | 'label_missing';

/** Something to mend, with its line, the heading of its column as the file has it, and what the cell holds. */
export interface StatementProblem {
  readonly line: number;
  readonly column: string;
  readonly code: StatementProblemCode;
  readonly subject: string;
}

export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly problems: readonly StatementProblem[];
}

/** Headings by which banks call their columns, without accents and signs; those that say more come first. */
const headings = {
  date: [
    'date de comptabilisation',
    'date comptable',
    'date operation',
    'date d operation',
    'date de l operation',
    'date',
    'booking date',
    'transaction date',
    'posting date',
    'completed date',
    'date de valeur',
    'date valeur',
    'value date',
  ],
  amount: ['montant', 'montant operation', 'montant de l operation', 'amount', 'transaction amount'],
  credit: ['credit', 'montant credit', 'credit amount', 'money in', 'paid in'],
  debit: ['debit', 'montant debit', 'debit amount', 'money out', 'paid out'],
  label: [
    'libelle complementaire',
    'informations complementaires',
    'libelle',
    'libelle operation',
    'libelle de l operation',
    'motif',
    'communication',
    'remittance information',
    'label',
    'description',
    'details',
    'reference',
  ],
  counterparty: ['contrepartie', 'donneur d ordre', 'emetteur', 'tiers', 'nom', 'counterparty', 'payer', 'name'],
} as const;
type Column = keyof typeof headings;

/** Rows above the header in which banks name the account and its balance. */
const mostRowsBefore = 20;

/**
 * Reads the movements of a statement that a bank exported. Columns are found by their headings, in French or English, in any order; an amount is one column
 * or two (credit, debit). Every problem is told with its line and column, and nothing is guessed.
 */
export function readStatement(rows: readonly FileRow[]): Statement {
  const at = rows.slice(0, mostRowsBefore).findIndex(({ cells }) => columnsOf(cells) !== null);
  const header = rows[at]?.cells ?? [];
  const columns = columnsOf(header);
  if (columns === null) {
    return { lines: [], problems: [{ line: rows[0]?.line ?? 1, column: '', code: 'no_header', subject: '' }] };
  }
  const read = rows
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => movementOf(row, header, columns));
  const problems = read.flatMap((row) => ('code' in row ? [row] : []));
  if (read.length === 0) problems.push({ line: (rows[at]?.line ?? 1) + 1, column: '', code: 'no_row', subject: '' });
  return { lines: keyed(read.flatMap((row) => ('code' in row ? [] : [row]))), problems };
}

/** Whether a row names the columns of a statement. */
export function isHeader(cells: readonly string[]): boolean {
  return columnsOf(cells) !== null;
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(cells: readonly string[]): Columns | null {
  const known = cells.map(plain);
  const columns: Columns = {};
  for (const [column, names] of Object.entries(headings) as [Column, readonly string[]][]) {
    const name = names.find((each) => known.includes(each));
    if (name !== undefined) columns[column] = known.indexOf(name);
  }
  const hasAmount = columns.amount !== undefined || columns.credit !== undefined;
  return columns.date !== undefined && columns.label !== undefined && hasAmount ? columns : null;
}

/** A heading without accents, signs, currency and capitals. */
function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:en )?(?:eur|euros?)\b/, '')
    .trim();
}

type Movement = Omit<StatementLine, 'key'>;

function movementOf(
  { line, cells }: FileRow,
  header: readonly string[],
  columns: Columns,
): Movement | StatementProblem {
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const problem = (column: Column, code: StatementProblemCode): StatementProblem => ({
    line,
    column: header[columns[column] ?? -1]?.trim() ?? '',
    code,
    subject: cell(column),
  });
  const bookedOn = readDay(cell('date'));
  if (bookedOn === null) return problem('date', 'date_unreadable');
  const given = (['amount', 'credit', 'debit'] as const).filter((column) => cell(column) !== '');
  const moved = given.filter((column) => readAmount(cell(column)) !== 0);
  const [column = given[0], other] = moved;
  if (column === undefined) return problem(columns.amount === undefined ? 'credit' : 'amount', 'amount_missing');
  if (other !== undefined) return problem(other, 'both_amounts');
  const amount = readAmount(cell(column));
  if (amount === null) return problem(column, 'amount_unreadable');
  const label = cell('label');
  if (label === '') return problem('label', 'label_missing');
  // Banks write what left with a minus sign or without one in its own column.
  const amountCents = column === 'debit' && amount !== 0 ? -Math.abs(amount) : amount;
  return { bookedOn, amountCents, label, counterparty: cell('counterparty') };
}

/** Equal movements of one day are told apart by their rank: they are two transfers, and in every file there are two. */
function keyed(movements: readonly Movement[]): StatementLine[] {
  const ranks = new Map<string, number>();
  return movements.map((movement) => {
    const text = [movement.bookedOn, movement.amountCents, plain(movement.label)].join('\n');
    const rank = (ranks.get(text) ?? 0) + 1;
    ranks.set(text, rank);
    return { ...movement, key: createHash('sha256').update(`${text}\n${rank}`).digest('hex') };
  });
}

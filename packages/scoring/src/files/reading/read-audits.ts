import type { EditionScoring } from '../../edition-scoring.js';
import type { Outcome } from '../../grid/grid.js';
import { IdTable } from '../../kernel/id-table.js';
import { GrowingIntegers } from './growing-integers.js';
import type { Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import type { PlacedSites } from './placed-sites.js';
import { readTable, type TableSink } from './table-reader.js';
import type { CsvRow } from '../text/csv-row.js';
import { ownerText, quotedText } from '../text/shown-text.js';

/** What the answers are checked against besides the audits of the store itself. */
export interface AuditsRead {
  /** The line of an audit of the store, by its row. */
  lineOf(row: number): number;
  /** Audits that are in the file but not in the store, as their site or channel is unknown; refused already. */
  readonly unplaced: IdTable;
  /** Whether the file was read to its end: otherwise no audit may be called unknown. */
  readonly isWhole: boolean;
}

const OUTCOMES: readonly Outcome[] = ['answered', 'no_answer'];

function tableOf(ids: readonly string[]): IdTable {
  const table = new IdTable();
  for (const id of ids) table.addText(id);
  return table;
}

function find(table: IdTable, row: CsvRow, field: number): number {
  return table.find(row.bytes, row.starts[field] ?? 0, row.ends[field] ?? 0);
}

/** What the checks of the audits rest on. */
export interface AuditContext {
  readonly scoring: EditionScoring;
  readonly sites: PlacedSites;
  /** Whether the grid could be read: otherwise no channel may be called unknown. */
  readonly hasGrid: boolean;
  readonly problems: InputProblems;
}

class AuditsReader implements TableSink {
  readonly lines = new GrowingIntegers();
  readonly unplaced = new IdTable();
  private readonly unplacedLines = new GrowingIntegers();
  private readonly channels: IdTable;
  private readonly outcomes = tableOf(OUTCOMES);

  constructor(private readonly context: AuditContext) {
    this.channels = tableOf(context.scoring.plan.channels);
  }

  row(row: CsvRow): void {
    const site = this.siteOf(row);
    const channel = find(this.channels, row, 2);
    const outcome = OUTCOMES[find(this.outcomes, row, 3)];
    const { sites, hasGrid, problems } = this.context;
    const { names } = problems;
    if (site < 0 && sites.isWhole) {
      this.refuse(row, () => `the site ${quotedText(row.text(1))} is unknown, add it to ${names.sites}, or correct it`);
    }
    if (channel < 0 && hasGrid) {
      const known = this.context.scoring.plan.channels.join(', ');
      this.refuse(row, () => `the channel ${quotedText(row.text(2))} is unknown, give one of ${known}`);
    }
    if (!outcome) {
      this.refuse(row, () => `the outcome ${quotedText(row.text(3))} is unknown, give one of ${OUTCOMES.join(', ')}`);
    }
    if (row.isEmpty(0)) this.refuse(row, () => 'audit_id is empty, give each audit an id');
    else this.addOnce(row, { site, channel, outcome });
  }

  brokenRow(row: CsvRow): void {
    if (row.readable === 0 || row.isEmpty(0) || this.firstLineOf(row) > 0) return;
    const isKnown = row.readable > 2;
    this.add(row, { site: isKnown ? this.siteOf(row) : -1, channel: isKnown ? find(this.channels, row, 2) : -1 });
  }

  private siteOf(row: CsvRow): number {
    return this.context.sites.placeOf(row.bytes, row.starts[1] ?? 0, row.ends[1] ?? 0);
  }

  private addOnce(row: CsvRow, audit: { site: number; channel: number; outcome: Outcome | undefined }): void {
    const first = this.firstLineOf(row);
    if (first === 0) this.add(row, audit);
    else this.refuse(row, () => `this audit stands twice, first at line ${first}, remove one of the two`);
  }

  /** The line of an audit that was added before; 0 where there was none by this id. */
  private firstLineOf(row: CsvRow): number {
    const placed = find(this.context.scoring.answers.auditIds, row, 0);
    if (placed >= 0) return this.lines.at(placed);
    const unplaced = find(this.unplaced, row, 0);
    return unplaced >= 0 ? this.unplacedLines.at(unplaced) : 0;
  }

  /** Without a known outcome nobody is said to have answered: no answer can then be called missing. */
  private add(
    row: CsvRow,
    { site, channel, outcome }: { site: number; channel: number; outcome?: Outcome | undefined },
  ) {
    const { answers } = this.context.scoring;
    const isPlaced = site >= 0 && channel >= 0;
    const [ids, lines] = isPlaced ? [answers.auditIds, this.lines] : [this.unplaced, this.unplacedLines];
    ids.add(row.bytes, row.starts[0] ?? 0, row.ends[0] ?? 0);
    lines.append(row.line);
    if (isPlaced) answers.addAudit({ site, channel, outcome: outcome ?? 'no_answer' });
  }

  private refuse(row: CsvRow, say: () => string): void {
    this.context.problems.add('audits', row.line, () => `${ownerText('audit', row.text(0))}: ${say()}`);
  }
}

/**
 * Reads `audits.csv` (Scoring method, section 9) into the answer store. Takes its pieces and what it is checked against;
 * notes every problem at its line.
 */
export async function readAudits(pieces: Pieces, context: AuditContext): Promise<AuditsRead> {
  const reader = new AuditsReader(context);
  const isWhole = await readTable(pieces, { role: 'audits', problems: context.problems }, reader);
  return { lineOf: (row) => reader.lines.at(row), unplaced: reader.unplaced, isWhole };
}

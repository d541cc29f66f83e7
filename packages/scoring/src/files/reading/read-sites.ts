import { IdTable } from '../../kernel/id-table.js';
import type { EditionSettings, ScoringSite } from '../../kernel/input.js';
import { GrowingIntegers } from './growing-integers.js';
import type { Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import { readTable, type TableSink } from './table-reader.js';
import type { CsvRow } from '../text/csv-row.js';
import { ownerText, quotedText } from '../text/shown-text.js';

/** The sites of `sites.csv`, in its order. */
export interface SitesRead {
  readonly sites: readonly ScoringSite[];
  /** The place of each id is that of its site in `sites`. */
  readonly ids: IdTable;
  /** The line of each site, by the same place. */
  lineOf(place: number): number;
  /** Whether the file was read to its end: otherwise no site may be called unknown. */
  readonly isWhole: boolean;
}

class SitesReader implements TableSink {
  readonly sites: ScoringSite[] = [];
  readonly ids = new IdTable();
  readonly lines = new GrowingIntegers();
  /** Categories and regions come again and again: one text each. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly edition: EditionSettings | null,
    private readonly problems: InputProblems,
  ) {}

  row(row: CsvRow): void {
    const category = this.name(row, 2);
    const site = {
      siteId: row.text(0),
      organisationId: row.text(1),
      category,
      region: this.name(row, 3),
      isCentral: this.flag(row, 4, 'is_central'),
      isCertified: this.flag(row, 5, 'is_certified'),
    };
    if (row.isEmpty(1)) this.refuse(row, () => 'organisation_id is empty, give the organisation of the site');
    if (this.edition && !Object.hasOwn(this.edition.categories, category)) {
      const file = this.problems.names.edition;
      this.refuse(row, () => `the category ${quotedText(category)} is unknown, add it to ${file}, or correct it`);
    }
    if (row.isEmpty(0)) this.refuse(row, () => 'site_id is empty, give each site an id');
    else if (!this.add(row, site)) {
      const first = this.lines.at(this.ids.findText(site.siteId));
      this.refuse(row, () => `this site stands twice, first at line ${first}, remove one of the two`);
    }
  }

  brokenRow(row: CsvRow): void {
    if (row.readable === 0 || row.isEmpty(0)) return;
    const unknown = { organisationId: '', category: '', region: '', isCentral: false, isCertified: false };
    this.add(row, { siteId: row.text(0), ...unknown });
  }

  private add(row: CsvRow, site: ScoringSite): boolean {
    if (this.ids.add(row.bytes, row.starts[0] ?? 0, row.ends[0] ?? 0) === -1) return false;
    this.sites.push(site);
    this.lines.append(row.line);
    return true;
  }

  private flag(row: CsvRow, field: number, name: string): boolean {
    const text = row.text(field);
    if (text !== 'true' && text !== 'false') {
      this.refuse(row, () => `${name} is ${quotedText(text)}, give true or false`);
    }
    return text === 'true';
  }

  private name(row: CsvRow, field: number): string {
    const text = row.text(field);
    const known = this.names.get(text);
    if (known === undefined) this.names.set(text, text);
    return known ?? text;
  }

  private refuse(row: CsvRow, say: () => string): void {
    this.problems.add('sites', row.line, () => `${ownerText('site', row.text(0))}: ${say()}`);
  }
}

/**
 * Reads `sites.csv` (Scoring method, section 9). Takes its pieces and the edition, null where that could not be read: its
 * categories are then not looked at. Notes every problem at its line. A site whose row has problems is returned all the same,
 * so that audits and answers can be checked against it.
 */
export async function readSites(
  pieces: Pieces,
  { edition, problems }: { readonly edition: EditionSettings | null; readonly problems: InputProblems },
): Promise<SitesRead> {
  const reader = new SitesReader(edition, problems);
  const isWhole = await readTable(pieces, { role: 'sites', problems }, reader);
  return { sites: reader.sites, ids: reader.ids, lineOf: (place) => reader.lines.at(place), isWhole };
}

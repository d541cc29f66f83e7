import { unpackAnswers } from '../grid/answers.js';
import type { Grid, RawValue } from '../grid/grid.js';
import type { EditionSettings, ScoringAudit, ScoringSite, SiteAnswers } from '../kernel/input.js';
import { HEADERS, type FileRole } from './file-role.js';

/** An edition to be written; audits and site answers are gone through more than once. */
export interface EditionToWrite {
  readonly grid: Grid;
  /** The JSON text that the grid was made of. */
  readonly gridText: string;
  readonly edition: EditionSettings;
  readonly sites: Iterable<ScoringSite>;
  readonly audits: Iterable<ScoringAudit>;
  readonly siteAnswers: Iterable<SiteAnswers>;
}

const MUST_BE_QUOTED = /[",\r\n]/;

function field(text: string): string {
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The first line of one of the tables, with its line end. */
export function headerLine(role: keyof typeof HEADERS): string {
  return `${HEADERS[role].join(',')}\n`;
}

/** Takes the settings of an edition; returns the text of `edition.json` (Scoring method, section 9). */
export function editionJson(edition: EditionSettings): string {
  const categories = Object.entries(edition.categories).map(([name, { family, populationCount }]) => [
    name,
    { family, population_count: populationCount },
  ]);
  const settings = {
    channel_weights: edition.channelWeights,
    channel_weights_with_physical: edition.channelWeightsWithPhysical,
    inspected_channels: edition.inspectedChannels,
    categories: Object.fromEntries(categories) as unknown,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Takes a site; returns its line of `sites.csv`. */
export function siteLine({ siteId, organisationId, category, region, isCentral, isCertified }: ScoringSite): string {
  return `${[siteId, organisationId, category, region].map(field).join(',')},${isCentral},${isCertified}\n`;
}

/** Takes an audit; returns its line of `audits.csv`. */
export function auditLine({ auditId, siteId, channel, outcome }: Omit<ScoringAudit, 'answers'>): string {
  return `${field(auditId)},${field(siteId)},${field(channel)},${outcome}\n`;
}

function linesOf(start: string, answers: Readonly<Record<string, RawValue>>): string {
  const lines = Object.entries(answers).map(([id, value]) => `${start},${field(id)},${value ?? ''}\n`);
  return lines.join('');
}

/** Takes the grid and an audit; returns its lines of `answers.csv`, one for each answer that was given. */
export function auditAnswerLines(grid: Grid, { auditId, siteId, channel, answers }: ScoringAudit): string {
  return linesOf(`${field(auditId)},${field(siteId)}`, unpackAnswers(grid, channel, 'audit', answers));
}

/** Takes the grid and the site answers of a site on one channel; returns their lines of `answers.csv`. */
export function siteAnswerLines(grid: Grid, { siteId, channel, answers }: SiteAnswers): string {
  return linesOf(`,${field(siteId)}`, unpackAnswers(grid, channel, 'site', answers));
}

function* table<Row>(role: keyof typeof HEADERS, rows: Iterable<Row>, write: (row: Row) => string): Generator<string> {
  yield headerLine(role);
  for (const row of rows) yield write(row);
}

function* answersTable({ grid, audits, siteAnswers }: EditionToWrite): Generator<string> {
  yield headerLine('answers');
  for (const audit of audits) yield auditAnswerLines(grid, audit);
  for (const row of siteAnswers) yield siteAnswerLines(grid, row);
}

/**
 * Writes an edition as the five files that the command line reads (Scoring method, section 9): scoring them gives the same
 * results, to the last bit, as scoring the edition itself. Takes the edition; returns the text of each file in pieces.
 * Throws RangeError, as it is gone through, for answers that were not packed by this grid.
 */
export function writeEdition(edition: EditionToWrite): Readonly<Record<FileRole, Iterable<string>>> {
  return {
    grid: [edition.gridText],
    edition: [editionJson(edition.edition)],
    sites: table('sites', edition.sites, siteLine),
    audits: table('audits', edition.audits, auditLine),
    answers: answersTable(edition),
  };
}

import { isMeasured } from './chart-row.js';
import type { ChartRow, MeasuredRow } from './chart-row.js';
import { chartTexts, fillText } from './chart-texts.js';
import type { ChartTexts } from './chart-texts.js';
import { compareWithPeers, extremesDiffer } from './comparison.js';
import type { Comparison } from './comparison.js';
import { scoreText } from './score-text.js';
import type { ChartLanguage } from './score-text.js';

/** Which of the three charts is described. */
export type ChartKind = 'interval' | 'determinant' | 'site';

/** What stands beside a chart so that nobody needs to see it. */
export interface ChartDescription {
  /** What to see, in one sentence or two short ones; no difference that the intervals do not support. */
  readonly takeaway: string;
  /** Every figure of the chart in words, for a screen reader and for the alternative text of a document. */
  readonly alternative: string;
  /** Headings and cells of the same data as a table: a figure that does not exist is a dash, a column without any figure is left out. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

interface Wording {
  readonly texts: ChartTexts;
  readonly language: ChartLanguage;
}

const NONE = '–';

/**
 * Puts a chart into words.
 * @param kind which chart the rows are drawn with
 * @param rows the same rows as the chart, in its order
 * @param labelHeading heading of the table's first column, such as "Canal"
 */
export function describeChart(
  kind: ChartKind,
  rows: readonly ChartRow[],
  language: ChartLanguage,
  labelHeading?: string,
): ChartDescription {
  const wording = { texts: chartTexts[language], language };
  return {
    takeaway: takeawayOf(kind, rows, wording),
    alternative: rows.map((row) => rowInWords(row, wording)).join(language === 'fr' ? '\u202f; ' : '; ') + '.',
    table: tableOf(rows, wording, labelHeading),
  };
}

function takeawayOf(kind: ChartKind, rows: readonly ChartRow[], wording: Wording): string {
  const measured = rows.filter(isMeasured);
  if (measured.length === 0) return wording.texts.nothing;
  return kind === 'interval' ? comparisonSentence(measured, wording) : extremesSentence(kind, measured, wording);
}

function comparisonSentence(rows: readonly MeasuredRow[], wording: Wording): string {
  const { texts, language } = wording;
  const labels = (wanted: Comparison): string[] =>
    rows.filter((row) => compareWithPeers(row) === wanted).map((row) => row.label);
  const parts: readonly (readonly [string, string[]])[] = [
    [texts.above, labels('above')],
    [texts.below, labels('below')],
    [texts.undetectable, labels('undetectable')],
    [texts.noComparison, labels('unknown')],
  ];
  if (parts[2]?.[1].length === rows.length) return texts.undetectableAll;
  return parts
    .filter(([, found]) => found.length > 0)
    .map(([text, found]) => fillText(text, { rows: listInWords(found, language) }))
    .join(' ');
}

function extremesSentence(kind: ChartKind, rows: readonly MeasuredRow[], { texts, language }: Wording): string {
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low) return texts.nothing;
  const values = {
    high: high.label,
    highValue: scoreText(high.value, language),
    low: low.label,
    lowValue: scoreText(low.value, language),
  };
  if (high === low) return fillText(texts.single, values);
  const extremes = fillText(texts.extremes, values);
  const differ = kind === 'site' ? extremesDiffer(rows) : null;
  if (differ === null) return extremes;
  return `${extremes} ${differ ? texts.sitesDiffer : texts.sitesAlike}`;
}

function rowInWords(row: ChartRow, { texts, language }: Wording): string {
  if (!isMeasured(row)) return fillText(texts.rowMissing, { label: row.label, why: row.missing ?? texts.missing });
  const score = (value: number): string => scoreText(value, language);
  const parts = [fillText(texts.rowValue, { label: row.label, value: score(row.value) })];
  if (row.low !== null && row.high !== null) {
    parts.push(fillText(texts.rowInterval, { low: score(row.low), high: score(row.high) }));
  }
  if (row.peers) parts.push(fillText(texts.rowPeers, { mean: score(row.peers.mean), n: String(row.peers.n) }));
  return parts.join(', ');
}

function tableOf(
  rows: readonly ChartRow[],
  { texts, language }: Wording,
  labelHeading?: string,
): ChartDescription['table'] {
  const score = (value: number | null | undefined): string =>
    value === null || value === undefined ? NONE : scoreText(value, language);
  const { columns } = texts;
  return withoutEmptyColumns({
    head: [
      labelHeading ?? columns.label,
      columns.value,
      columns.low,
      columns.high,
      columns.peersMean,
      columns.peersCount,
      columns.q1,
      columns.q3,
    ],
    rows: rows.map((row) => [
      row.label,
      row.value === null ? (row.missing ?? texts.missing) : score(row.value),
      score(row.low),
      score(row.high),
      score(row.peers?.mean),
      row.peers ? String(row.peers.n) : NONE,
      score(row.peers?.q1),
      score(row.peers?.q3),
    ]),
  });
}

/** A column of dashes alone says nothing; the rows' names and their own figures stay in any case. */
function withoutEmptyColumns({ head, rows }: ChartDescription['table']): ChartDescription['table'] {
  const isKept = (_: string, column: number): boolean => column < 2 || rows.some((row) => row[column] !== NONE);
  return { head: head.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}

/**
 * Joins words as a sentence does: "a, b et c".
 * @param words in the order to say them
 */
export function listInWords(words: readonly string[], language: ChartLanguage): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return `${words.slice(0, -1).join(', ')} ${chartTexts[language].and} ${last}`;
}

import {
  createTranslator,
  dayInParis,
  formatDecimals,
  formatPercent,
  formatScore,
  type Language,
} from '@barometer/messages';
import { type ExportColumn, exportColumns, type ExportedKind, exportTexts } from './export-texts.js';
import { editionTitle } from './edition-title.js';
import type {
  NamedVisibleFigure,
  VisibleCriterion,
  VisibleFigure,
  VisiblePeers,
  VisibleResult,
} from './visible-result.js';

/** What an export holds: the visible results of the sites of one organisation in one edition. */
export interface ExportedResults {
  readonly editionName: string;
  readonly asOf: Date;
  readonly gridVersion: string;
  readonly methodVersion: string;
  readonly sites: readonly { readonly reference: string; readonly siteName: string; readonly result: VisibleResult }[];
}

type Cells = Partial<Record<ExportColumn, string>>;

/**
 * The rows of an export, header first: one row per figure, and exactly the figures of `visibleResult`. Scores are shown as on screen, with one decimal,
 * in the language's own way of writing numbers; what a criterion brings to the overall has enough decimals to be added up.
 */
export function resultsRows(results: ExportedResults, language: Language): string[][] {
  const { columns } = exportTexts[language];
  const common: Cells = {
    edition: editionTitle(results.editionName, language),
    asOf: dayInParis(results.asOf),
    grid: results.gridVersion,
    method: results.methodVersion,
  };
  const rows = results.sites.flatMap(({ reference, siteName, result }) =>
    figureCells(result, language).map((cells) => ({
      ...common,
      reference,
      site: siteName,
      level: createTranslator(language)(`grid:level.${result.level}`),
      ...cells,
    })),
  );
  return [
    exportColumns.map((column) => columns[column]),
    ...rows.map((row: Cells) => exportColumns.map((column) => row[column] ?? '')),
  ];
}

function figureCells(result: VisibleResult, language: Language): Cells[] {
  const { kinds } = exportTexts[language];
  const one = (kind: ExportedKind, figure: VisibleFigure | null): Cells[] =>
    figure === null ? [] : [{ kind: kinds[kind], label: kinds[kind], ...scoreCells(figure, language) }];
  const many = (kind: 'channel' | 'determinant' | 'stage', figures: readonly NamedVisibleFigure[] | null): Cells[] =>
    (figures ?? []).map(({ code, figure }) => ({
      kind: kinds[kind],
      code,
      label: nameOf(kind, code, language),
      ...scoreCells(figure, language),
    }));
  return [
    ...one('overall', result.overall),
    ...one('overallWithPhysical', result.overallWithPhysical),
    ...many('channel', result.channels),
    ...many('determinant', result.determinants),
    ...many('stage', result.stages),
    ...(result.criteria ?? []).map((criterion) => criterionCells(criterion, language)),
  ];
}

function criterionCells(criterion: VisibleCriterion, language: Language): Cells {
  const exact = (number: number | null, digits: number): string =>
    number === null ? '' : formatDecimals(number, language, digits);
  return {
    kind: exportTexts[language].kinds.criterion,
    code: criterion.id,
    label: language === 'fr' ? criterion.labelFr : criterion.labelEn,
    channel: nameOf('channel', criterion.channel, language),
    determinant: nameOf('determinant', criterion.determinant, language),
    value: formatScore(criterion.value, language),
    coefficient: exact(criterion.coefficient, 6),
    contribution: exact(criterion.contribution, 4),
    ...peersCells(criterion.peers, language),
  };
}

function scoreCells({ value, low, high, n, reason, peers }: VisibleFigure, language: Language): Cells {
  return {
    value: shownScore(value, language),
    low: shownScore(low, language),
    high: shownScore(high, language),
    audits: n === null ? '' : String(n),
    reason: reason === null ? '' : exportTexts[language].reasons[reason],
    ...peersCells(peers, language),
  };
}

function peersCells(peers: VisiblePeers | null, language: Language): Cells {
  if (peers === null) return {};
  const { rung, n, mean, median, q1, q3, position } = peers;
  return {
    peers: createTranslator(language)(`grid:rung.${rung}`),
    peersCount: String(n),
    peersMean: shownScore(mean, language),
    peersMedian: shownScore(median, language),
    peersQ1: shownScore(q1, language),
    peersQ3: shownScore(q3, language),
    peersPosition: position === null ? '' : formatPercent(position, language, 0),
  };
}

function shownScore(score: number | null, language: Language): string {
  return score === null ? '' : formatScore(score, language);
}

/** The name of a channel, determinant or stage; its code where the catalogue of texts has none. */
function nameOf(kind: 'channel' | 'determinant' | 'stage', code: string, language: Language): string {
  return String(createTranslator(language)(`grid:${kind}.${code}` as 'grid:channel.phone', { defaultValue: code }));
}

import { fileURLToPath } from 'node:url';

import { chartHeight, determinantChart, intervalChart, renderChartSvg, siteChart } from '@barometer/charts';
import type { ChartOption } from '@barometer/charts';

import { composeReport } from './compose-report.js';
import type { ReportData } from './report-data.js';
import type { ChartBlock, ReportDocument } from './report-document.js';

/** What makes a document of a template: the platform's renderer, seen from here. */
export interface PrintsDocuments {
  render(request: {
    readonly templates: string;
    readonly main: string;
    readonly data: unknown;
    readonly assets: Readonly<Record<string, string>>;
    readonly standard: 'ua-1';
    readonly createdAt: Date;
  }): Promise<Uint8Array>;
}

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
const MAIN = `#import "/report.typ": report
#report(json(bytes(sys.inputs.data)), json(bytes(sys.inputs.assets)))`;
/** CSS pixels across the text block; three quarters of a point each. */
const CHART_WIDTH = 612;
const FONT = 'Source Sans 3';

/**
 * Makes the PDF of a report: accessible (PDF/UA-1), the same bytes for the same data.
 * @param data of a detailed report or of a free participant's sheet
 * @param printer the platform's PDF renderer
 * @throws PdfError from the printer
 */
export function renderReport(data: ReportData, printer: PrintsDocuments): Promise<Uint8Array> {
  return printDocument(composeReport(data), new Date(data.asOf), printer);
}

/**
 * Makes the PDF of any document that is made of a report's blocks, such as a receipt.
 * @param createdAt the date written into it: the same document and date give the same bytes
 * @throws PdfError from the printer
 */
export function printDocument(
  document: ReportDocument,
  createdAt: Date,
  printer: PrintsDocuments,
): Promise<Uint8Array> {
  return printer.render({
    templates: TEMPLATES,
    main: MAIN,
    data: document,
    assets: drawCharts(document),
    standard: 'ua-1',
    createdAt,
  });
}

function drawCharts({ sections, language }: ReportDocument): Record<string, string> {
  const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  return Object.fromEntries(
    charts.map((chart) => {
      const size = { width: CHART_WIDTH, height: chartHeight(chart.rows), font: FONT };
      return [chart.name, renderChartSvg(optionOf(chart, language), size)];
    }),
  );
}

function optionOf({ drawing, rows, average }: ChartBlock, language: ReportDocument['language']): ChartOption {
  const settings = { language, theme: 'print' } as const;
  if (drawing === 'site') return siteChart(rows, { ...settings, average });
  return drawing === 'determinant' ? determinantChart(rows, settings) : intervalChart(rows, settings);
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { stringify } from 'csv-stringify/sync';
import { fileName, isLanguage, type Language } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { separators } from '../../platform/spreadsheet/csv.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { GridsService } from '../grids/index.js';
import { exportTexts } from './domain/export-texts.js';
import { resultsRows } from './domain/results-csv.js';
import { ResultsService, type VisibleEdition } from './results.service.js';

/** Download of an organisation's results: `/files/results.csv?organisation=<id>&edition=<id>&lang=fr|en`. */
export function mountResultFiles(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'GET', url: '/files/results.csv', permission: 'results.read' },
    async (context, request, reply) => {
      const visible = await app.get(ResultsService).ofEdition(context, idInQuery(request, 'edition'));
      if (visible === null) throw new NotFound('results');
      const { lang } = request.query as Record<string, unknown>;
      const language = typeof lang === 'string' && isLanguage(lang) ? lang : context.language;
      const name = fileName(exportTexts[language].object, visible.edition.name, visible.run.computedAt, 'csv');
      const csv = await csvOf(app, context, visible, language);
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-store');
      return csv;
    },
  );
}

/** Formulas are escaped: a site's name is typed by people, and a spreadsheet would run it. */
async function csvOf(
  app: NestFastifyApplication,
  context: RequestContext,
  { run, edition, sites }: VisibleEdition,
  language: Language,
): Promise<string> {
  const grid = await app.get(GridsService).describe(context, run.gridVersionId);
  const rows = resultsRows(
    {
      editionName: edition.name,
      asOf: run.computedAt,
      gridVersion: `${grid.code} ${grid.version}`,
      methodVersion: run.methodVersion,
      sites: sites.map(({ registration, site, result }) => ({
        reference: registration.reference,
        siteName: site.name,
        result,
      })),
    },
    language,
  );
  return stringify(rows, {
    bom: true,
    delimiter: separators[language],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

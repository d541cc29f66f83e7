import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileName } from '@barometer/messages';
import { NotFound } from '../../platform/errors/surprises.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { guardedRoute } from '../../platform/web/guarded-route.js';
import { EditionsService } from '../editions/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import type { Report } from './report.entity.js';
import { ReportsService } from './reports.service.js';
import { SampleReports } from './sample-reports.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a downloaded report is called, before its edition and day. */
const objects: Record<ReportLanguage, Record<Report['kind'], string>> = {
  fr: { detailed: 'rapport-detaille', synthetic: 'fiche-de-synthese' },
  en: { detailed: 'detailed-report', synthetic: 'summary-sheet' },
};

/** The address of each sample under `/files/sample-report/`, before its language, and what the file is called. */
const samples = [
  { kind: 'detailed', path: '', names: { fr: 'exemple-de-rapport.pdf', en: 'sample-report.pdf' } },
  { kind: 'synthetic', path: 'synthetic-', names: { fr: 'exemple-de-fiche.pdf', en: 'sample-sheet.pdf' } },
] as const;

const notReady: Record<ReportLanguage, string> = {
  fr: 'L’exemple de rapport n’est pas encore prêt. Revenez dans quelques minutes.',
  en: 'The sample report is not ready yet. Come back in a few minutes.',
};

/** Address of a report's file, for people of its organisation. */
export function reportUrl({ id, organisationId }: Pick<Report, 'id' | 'organisationId'>): string {
  return `/files/reports/${id}?organisation=${organisationId}`;
}

/** Download of reports by their organisation, and of the samples by anyone. */
export function mountReportFiles(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'GET', url: '/files/reports/:id', permission: 'results.read' },
    async (context, request, reply) => {
      const { id } = request.params as { id: string };
      const report = uuid.test(id) ? await app.get(ReportsService).find(context, id) : null;
      if (report === null || report.state !== 'ready' || report.fileKey === null) throw new NotFound('report');
      const edition = await app.get(EditionsService).byId(context, report.editionId);
      const name = fileName(objects[report.language][report.kind], edition.name, report.createdAt, 'pdf');
      // No connection of the database waits for the storage.
      await context.commitSoFar();
      const pdf = Buffer.from(await app.get(FileStorage).get(report.fileKey));
      reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'private, no-store');
      return pdf;
    },
  );

  for (const sample of samples) for (const language of ['fr', 'en'] as const) mountSample(app, sample, language);
}

function mountSample(
  app: NestFastifyApplication,
  { kind, path, names }: (typeof samples)[number],
  language: ReportLanguage,
): void {
  app
    .getHttpAdapter()
    .getInstance()
    .get(`/files/sample-report/${path}${language}.pdf`, async (_request, reply) => {
      const file = await app.get(SampleReports).file(language, kind);
      if (file === null) return reply.status(404).type('text/plain; charset=utf-8').send(notReady[language]);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${names[language]}"`)
        .header('cache-control', 'public, max-age=300')
        .send(Buffer.from(file));
    });
}

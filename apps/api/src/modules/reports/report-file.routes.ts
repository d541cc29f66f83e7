import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotFound } from '../../platform/errors/surprises.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { guardedRoute } from '../../platform/web/guarded-route.js';
import { EditionsService } from '../editions/index.js';
import { fileName } from '../results/index.js';
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

const samples = {
  fr: {
    name: 'exemple-de-rapport.pdf',
    missing: 'L’exemple de rapport n’est pas encore prêt. Revenez dans quelques minutes.',
  },
  en: { name: 'sample-report.pdf', missing: 'The sample report is not ready yet. Come back in a few minutes.' },
} as const satisfies Record<ReportLanguage, object>;

/** Address of a report's file, for people of its organisation. */
export function reportUrl({ id, organisationId }: Pick<Report, 'id' | 'organisationId'>): string {
  return `/files/reports/${id}?organisation=${organisationId}`;
}

/** Download of reports by their organisation, and of the sample by anyone. */
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

  for (const language of ['fr', 'en'] as const) {
    const { name, missing } = samples[language];
    app
      .getHttpAdapter()
      .getInstance()
      .get(`/files/sample-report/${language}.pdf`, async (_request, reply) => {
        const file = await app.get(SampleReports).file(language);
        if (file === null) return reply.status(404).type('text/plain; charset=utf-8').send(missing);
        return reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'public, max-age=300')
          .send(Buffer.from(file));
      });
  }
}

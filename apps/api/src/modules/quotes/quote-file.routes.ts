import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileName } from '@barometer/messages';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/errors/surprises.js';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { printDocument } from '../reports/index.js';
import { composeQuote } from './domain/compose-quote.js';
import { QuotePaper } from './quote-paper.js';

/** A version that was sent as PDF, for people of its organisation and of the operator. */
export function mountQuoteFiles(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'GET', url: '/files/quote.pdf', permission: 'quote.read' },
    async (context, request, reply) => {
      const data = await app.get(QuotePaper).read(context, idInQuery(request, 'quote'), versionIn(request));
      const sentAt = new Date(data.sentAt);
      // No connection of the database waits for the printing.
      await context.commitSoFar();
      const pdf = await printDocument(composeQuote(data), sentAt, app.get(PdfPrinter));
      const object = `devis-${data.reference}-v${data.version}`;
      reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${fileName(object, data.editionName, sentAt, 'pdf')}"`)
        .header('cache-control', 'private, no-store');
      return Buffer.from(pdf);
    },
  );
}

function versionIn({ query }: FastifyRequest): number {
  const version = Number((query as Record<string, unknown>)['version']);
  if (!Number.isSafeInteger(version) || version < 1 || version > 10_000) throw new NotFound('version');
  return version;
}

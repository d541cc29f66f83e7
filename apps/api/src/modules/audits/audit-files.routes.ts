import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { FileStorage } from '../../platform/storage/storage.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { TransitionRefused } from '../editions/index.js';
import { AuditTemplate } from './audit-template.js';
import { importFileKey, ImportsService } from './imports.service.js';

const largestFileBytes = 400 * 1024 * 1024;

const missingFile = {
  fr: 'Envoyez les deux fichiers ensemble : les audits et les réponses.',
  en: 'Send both files together: the audits and the answers.',
};

/** Upload of an import's two files, and download of the templates. */
export async function mountAuditFiles(app: NestFastifyApplication): Promise<void> {
  await app
    .getHttpAdapter()
    .getInstance()
    .register(multipart, { limits: { fileSize: largestFileBytes, files: 2, fields: 4 } });

  guardedRoute(
    app,
    { method: 'POST', url: '/files/imports', permission: 'operator.audits' },
    async (context, request, reply) => {
      const editionId = idInQuery(request, 'edition');
      const id = uuidv7();
      const names = new Map<string, string>();
      for await (const part of request.files()) {
        if (part.fieldname !== 'audits' && part.fieldname !== 'answers') continue;
        await app.get(FileStorage).putStream(importFileKey(id, part.fieldname), part.file);
        names.set(part.fieldname, part.filename.slice(0, 200));
      }
      const [auditsFileName, answersFileName] = [names.get('audits'), names.get('answers')];
      if (auditsFileName === undefined || answersFileName === undefined) {
        return reply
          .status(400)
          .send({ code: 'FILE_MISSING', message: missingFile[context.language], requestId: request.id });
      }
      const refused = await app.get(ImportsService).begin(context, editionId, { id, auditsFileName, answersFileName });
      if (refused instanceof TransitionRefused)
        return reply.status(409).send({ code: refused.code, message: refused.message, requestId: request.id });
      return reply.status(201).send({ importId: id });
    },
  );

  for (const file of ['audits', 'answers'] as const) {
    guardedRoute(
      app,
      { method: 'GET', url: `/files/${file}-template.csv`, permission: 'operator.audits' },
      async (context, request, reply) => {
        const csv = await app.get(AuditTemplate).file(context, idInQuery(request, 'edition'), file);
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${file}-template.csv"`)
          .send(csv);
      },
    );
  }
}

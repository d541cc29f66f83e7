import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { FileStorage } from '../../platform/storage/storage.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { TransitionRefused } from '../editions/index.js';
import { AuditTemplate } from './audit-template.js';
import { importFileKey, ImportsService } from './imports.service.js';

const largestFileBytes = 400 * 1024 * 1024;
const longestFileName = 200;

const missingFile = {
  fr: 'Envoyez les deux fichiers ensemble : les audits et les réponses.',
  en: 'Send both files together: the audits and the answers.',
};

const importFiles = ['audits', 'answers'] as const;

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
      const storage = app.get(FileStorage);
      const refuse = (status: number, code: string, message: string): object => {
        reply.status(status);
        return { code, message, requestId: request.id };
      };
      // An upload takes as long as the sender's line: no connection of the database waits for it.
      await context.commitSoFar();
      let isKept = false;
      try {
        const { audits, answers } = await receive(storage, request, id);
        if (audits === undefined || answers === undefined)
          return refuse(400, 'FILE_MISSING', missingFile[context.language]);
        const upload = { id, auditsFileName: audits, answersFileName: answers };
        const refused = await app.get(ImportsService).begin(context, editionId, upload);
        if (refused instanceof TransitionRefused) return refuse(409, refused.code, refused.message);
        isKept = true;
        reply.status(201);
        return { importId: id };
      } finally {
        if (!isKept) await Promise.all(importFiles.map((file) => storage.delete(importFileKey(id, file))));
      }
    },
  );

  for (const file of importFiles) {
    guardedRoute(
      app,
      { method: 'GET', url: `/files/${file}-template.csv`, permission: 'operator.audits' },
      async (context, request, reply) => {
        const csv = await app.get(AuditTemplate).file(context, idInQuery(request, 'edition'), file);
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${file}-template.csv"`);
        return csv;
      },
    );
  }
}

/** Stores the files of an upload as they arrive. @returns their names, by what they hold */
async function receive(
  storage: FileStorage,
  request: FastifyRequest,
  importId: string,
): Promise<Partial<Record<(typeof importFiles)[number], string>>> {
  const names: Partial<Record<(typeof importFiles)[number], string>> = {};
  for await (const part of request.files()) {
    const file = importFiles.find((name) => name === part.fieldname);
    // A part that nobody reads would hold up those behind it.
    if (file === undefined) part.file.resume();
    else {
      await storage.putStream(importFileKey(importId, file), part.file);
      names[file] = part.filename.slice(0, longestFileName);
    }
  }
  return names;
}

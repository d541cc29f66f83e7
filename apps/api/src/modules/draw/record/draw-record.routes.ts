import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotFound } from '../../../platform/errors/surprises.js';
import { idInQuery, publicRoute } from '../../../platform/web/guarded-route.js';
import { EditionsService } from '../../editions/index.js';
import { DrawsService } from '../draws.service.js';
import { recordFileName } from '../domain/record-file-name.js';
import { RecordsService } from './records.service.js';

/** Download of a draw's record: `/files/draw-record.json?edition=<id>`, by anybody; `&operator=<id>` for an administrator of a rehearsal. */
export function mountDrawRecord(app: NestFastifyApplication): void {
  publicRoute(app, { method: 'GET', url: '/files/draw-record.json' }, async (context, request, reply) => {
    const editionId = idInQuery(request, 'edition');
    const records = app.get(RecordsService);
    const version = await records.version(context, editionId);
    const draw = await app.get(DrawsService).find(context, editionId);
    if (version === null || draw === null) throw new NotFound('draw');
    const tag = `"${version}-${(draw.publishedAt ?? draw.closedAt).getTime()}"`;
    // What is published of a draw never changes, but more may be published of it later.
    reply.header('cache-control', 'no-cache').header('etag', tag);
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
    const edition = await app.get(EditionsService).byId(context, editionId);
    const name = recordFileName(edition.name, draw, context.language);
    reply.type('application/json; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
    return records.file(context, editionId);
  });
}

/** Whether the reader has the record already, by the tags it sends; a proxy may have marked them as weak. */
function isKnown(tags: string | undefined, tag: string): boolean {
  return (tags ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

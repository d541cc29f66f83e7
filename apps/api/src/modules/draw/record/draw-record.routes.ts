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
    const record = await app.get(RecordsService).file(context, editionId);
    const draw = await app.get(DrawsService).find(context, editionId);
    if (record === null || draw === null) throw new NotFound('draw');
    const edition = await app.get(EditionsService).byId(context, editionId);
    const name = recordFileName(edition.name, draw, context.language);
    reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      // What is published of a draw never changes, but more may be published of it later.
      .header('cache-control', 'no-cache');
    return record;
  });
}

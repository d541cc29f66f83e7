import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { GeneratedFiles } from './generated-files.service.js';

/** Download of generated audits and answers, in demonstration mode only: elsewhere the addresses do not exist. */
export function mountGeneratedFiles(app: NestFastifyApplication): void {
  if (!app.get<Config>(CONFIG).isDemonstration) return;
  for (const file of ['audits', 'answers'] as const) {
    const name = `demonstration-${file}.csv`;
    guardedRoute(
      app,
      { method: 'GET', url: `/files/${name}`, permission: 'operator.audits' },
      async (context, request, reply) => {
        const csv = await app.get(GeneratedFiles).file(context, idInQuery(request, 'edition'), file);
        reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
        return csv;
      },
    );
  }
}

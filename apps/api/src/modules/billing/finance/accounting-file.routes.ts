import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardedRoute } from '../../../platform/web/guarded-route.js';
import { AccountingExports } from './accounting-exports.service.js';

const notOver = {
  fr: 'Ce mois n’est pas terminé, ou n’existe pas : l’export comptable porte sur un mois révolu.',
  en: 'This month is not over, or does not exist: the accounting export is of a month that is over.',
};

/** Download of the accounting export of a month that is over: the same file each time. */
export function mountAccountingFile(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'GET', url: '/files/accounting.txt', permission: 'operator.finance' },
    async (context, request, reply) => {
      const period = (request.query as Record<string, unknown>)['period'];
      const file = typeof period === 'string' ? await app.get(AccountingExports).file(context, period) : null;
      if (file === null) {
        reply.status(409);
        return { code: 'PERIOD_NOT_OVER', message: notOver[context.language], requestId: request.id };
      }
      reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="ecritures-${file.period}.txt"`);
      return file.content;
    },
  );
}

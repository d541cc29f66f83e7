import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createTranslator, fileName, isLanguage } from '@barometer/messages';
import { z } from 'zod';
import { isDay } from '../../../platform/graphql/scalars.js';
import { csvStream } from '../../../platform/spreadsheet/csv.js';
import { xlsxStream } from '../../../platform/spreadsheet/xlsx.js';
import { guardedRoute, idInQuery } from '../../../platform/web/guarded-route.js';
import { spooled } from '../../../platform/web/spooled-file.js';
import { registrationKinds } from '../domain/entitlements.js';
import type { RegistrationFilter } from '../domain/registration-filter.js';
import { registrationStates } from '../domain/registration-states.js';
import { RegistrationsExport } from './registrations-export.js';

const day = z.string().refine(isDay);

/** The filter of the list, each part under its own name; a part that is none of ours narrows nothing, as in the list. */
const filterInQuery = z.object({
  kind: z.enum(registrationKinds).optional().catch(undefined),
  state: z.enum(registrationStates).optional().catch(undefined),
  category: z.string().max(100).optional().catch(undefined),
  territory: z.string().max(100).optional().catch(undefined),
  isFirstTime: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  search: z.string().max(500).optional().catch(undefined),
});

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Downloads of the operator's list: `/files/registrations.csv` and `.xlsx`, with `operator`, `edition`, `lang` and the parts of the filter. The rows that
 * the list shows, no more and no less.
 */
export function mountRegistrationFiles(app: NestFastifyApplication): void {
  for (const extension of ['csv', 'xlsx'] as const) {
    guardedRoute(
      app,
      { method: 'GET', url: `/files/registrations.${extension}`, permission: 'operator.registrations' },
      async (context, request, reply) => {
        const language = languageIn(request) ?? context.language;
        const question = { editionId: idInQuery(request, 'edition'), filter: filterIn(request), language };
        const { edition, sheet } = await app.get(RegistrationsExport).sheet(context, question);
        const content = await spooled(extension === 'csv' ? csvStream(sheet, language) : xlsxStream(sheet));
        const object = createTranslator(language)(
          edition.isSandbox ? 'control:export.sandboxObject' : 'control:export.object',
        );
        reply
          .type(types[extension])
          .header(
            'content-disposition',
            `attachment; filename="${fileName(object, edition.name, context.now, extension)}"`,
          )
          .header('cache-control', 'private, no-store');
        return content;
      },
    );
  }
}

function filterIn(request: FastifyRequest): RegistrationFilter {
  const { kind, state, category, territory, isFirstTime, from, to, search } = filterInQuery.parse(request.query);
  return {
    kind: kind ?? null,
    state: state ?? null,
    category: category ?? null,
    territory: territory ?? null,
    isFirstTime: isFirstTime ?? null,
    from: from ?? null,
    to: to ?? null,
    search: search ?? null,
  };
}

function languageIn(request: FastifyRequest) {
  const { lang } = request.query as Record<string, unknown>;
  return typeof lang === 'string' && isLanguage(lang) ? lang : null;
}

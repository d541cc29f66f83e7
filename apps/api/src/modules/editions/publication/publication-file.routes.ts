import { canonicalJson } from '@barometer/draw';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { idInQuery, publicRoute } from '../../../platform/web/guarded-route.js';
import { EditionsService } from '../editions.service.js';
import { PUBLISHED_GRIDS, type PublishedGrids } from './grid-port.js';
import { type EditionPublication, PublicationsService } from './publications.service.js';

/**
 * Download of a published document: `/files/edition-document.json?edition=<id>&document=rules|settings|grid|weights|categories`, for rules and settings
 * `&amendment=<number>` too, 0 being those that were published first. The bytes are the canonical ones: their SHA-256 is the published hash.
 */
export function mountEditionDocuments(app: NestFastifyApplication): void {
  publicRoute(app, { method: 'GET', url: '/files/edition-document.json' }, async (context, request, reply) => {
    const { document, amendment } = request.query as Record<string, unknown>;
    const id = idInQuery(request, 'edition');
    const edition = await app.get(EditionsService).byId(context, id);
    const publication = await app.get(PublicationsService).of(context, id);
    if (publication === null || edition.isSandbox) throw new NotFound('edition');
    const grid = (): Promise<object> => gridOf(app, context, edition.gridVersionId);
    const content = await documentOf(publication, { document, amendment }, grid);
    if (content === null) throw new NotFound('document');
    reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="edition-${edition.number}-${String(document)}.json"`);
    return canonicalJson(content);
  });
}

async function documentOf(
  { original, amendments, ...inForce }: EditionPublication,
  { document, amendment }: { readonly document: unknown; readonly amendment: unknown },
  grid: () => Promise<object>,
): Promise<object | null> {
  if (document === 'grid') return grid();
  if (document === 'weights' || document === 'categories') return original[document];
  if (document !== 'rules' && document !== 'settings') return null;
  if (amendment === undefined) return inForce[document];
  if (amendment === '0') return original[document];
  return amendments.find(({ number }) => String(number) === amendment)?.[document] ?? null;
}

async function gridOf(app: NestFastifyApplication, context: RequestContext, versionId: string): Promise<object> {
  return (await app.get<PublishedGrids>(PUBLISHED_GRIDS).published(context, versionId)).content;
}

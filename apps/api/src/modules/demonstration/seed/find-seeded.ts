import type { RequestContext } from '../../../platform/context/request-context.js';
import { Edition } from '../../editions/index.js';
import type { SeededEdition } from './seeded-editions.js';

/** The row of an edition that an earlier step of the seed has made. @throws when it is not there */
export async function seededRow(context: RequestContext, { number }: SeededEdition): Promise<Edition> {
  const editions = await context.repository(Edition);
  return editions.findOneByOrFail({ operatorId: await context.operatorId(), number, isSandbox: false });
}

import type { RequestContext } from '../context/request-context.js';
import type { OpenUnit } from '../database/transactions.js';

/** What a resolver finds in the GraphQL context. Services receive `request` alone. */
export interface GraphqlContext {
  readonly request: RequestContext;
  readonly unit: OpenUnit;
}

import type { RegistrationFilter } from '../../../../gql/graphql.js';
import { filterOf, searchOf } from '../../registrations/registration-filters.js';

/** A segment as a question takes it: what the server answered also names its type. */
export function segmentInput(segment: RegistrationFilter): RegistrationFilter {
  return filterOf(searchOf(segment));
}

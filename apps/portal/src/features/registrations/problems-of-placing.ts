import type { PlaceRegistrationMutation } from '../../gql/graphql.js';
import type { SubmitOutcome } from '../../ui/form/index.js';

export type Refusal = Exclude<PlaceRegistrationMutation['placeRegistration'], { __typename: 'RegistrationsPlaced' }>;

/** Where the check page changes what the server refuses; the summary of problems leads there. */
export const CHANGE_SITES = 'changeSites';
export const CHANGE_PLANS = 'changePlans';

/** What to mend for each refusal. The choices stay as they are. */
export function problemsOfPlacing(refusal: Refusal): SubmitOutcome {
  const { message } = refusal;
  switch (refusal.__typename) {
    case 'FreeApplicationExists':
    case 'VisitsExhausted':
      return [{ field: CHANGE_PLANS, message }];
    case 'SiteAlreadyRegistered':
      return [{ field: CHANGE_SITES, message }];
    case 'RegistrationClosed':
      return [{ message }];
    case 'InvalidInput':
      return [{ field: fieldOnPage(refusal.field), message }];
  }
}

function fieldOnPage(field: string): string {
  if (field === 'staffInformed' || field === 'dataProtectionRead') return field;
  return field === 'freeSiteId' ? CHANGE_PLANS : CHANGE_SITES;
}

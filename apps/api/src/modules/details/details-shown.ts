import type { DetailsChange } from './details-change.entity.js';
import { changedParts, type ParticipationDetails } from './domain/participation-details.js';
import type { DetailsChangeType, ParticipationDetailsType } from './details.types.js';

/** What leaves the server of a description. */
export function toDetailsType(details: ParticipationDetails): ParticipationDetailsType {
  return {
    ...details,
    contacts: [...details.contacts],
    socialAccounts: [...details.socialAccounts],
    openingHours: [...details.openingHours],
    closures: [...details.closures],
  };
}

/** What leaves the server of a change. */
export function toChangeType(change: DetailsChange): DetailsChangeType {
  const { id, state, before, details, madeAt, decidedAt, reason, registrationId, madeBy, decidedBy } = change;
  return {
    id,
    state,
    before: before === null ? null : toDetailsType(before),
    details: toDetailsType(details),
    changedParts: before === null ? null : changedParts(before, details),
    madeAt,
    decidedAt,
    reason,
    registrationId,
    madeBy,
    decidedBy,
  };
}

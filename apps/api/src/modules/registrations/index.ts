export {
  type EntitledRegistration,
  type EntitlementLevel,
  type Entitlements,
  entitlementsOf,
  type RegistrationKind,
  type ReportKind,
} from './domain/entitlements.js';
export {
  auditedStates,
  confirmedOrLater,
  givenUpStates,
  type RegistrationState,
} from './domain/registration-states.js';
export { seatWinners } from './domain/seating.js';
export { drawId } from './draw-id.js';
export { tookPartBefore } from './took-part-before.js';
export { EditionTypes } from './edition-types.js';
export { ParticipationMails, type ParticipationText } from './participation-mails.service.js';
export { ParticipationsService } from './participations.service.js';
export { type AllocationOutcome, AllocationService } from './places/allocation.service.js';
export { GiveUpsService } from './places/give-ups.service.js';
export { ReferencesService } from './references.service.js';
export { enterGate, shutGate } from './registration-gate.js';
export { Registration } from './registration.entity.js';
export { FreeApplicationExists, RegistrationClosed, SiteAlreadyRegistered } from './registrations.errors.js';
export { RegistrationsModule } from './registrations.module.js';
export { type NewRegistration, RegistrationsService } from './registrations.service.js';
export { RegistrationKindEnum, RegistrationStateEnum } from './registration-enums.js';
export { RegistrationFilterInput, RegistrationType } from './registrations.types.js';
export { MatchingRegistrations } from './list/matching-registrations.js';
export { mountRegistrationFiles } from './list/registrations-file.routes.js';
export { narrowed, type RegistrationFilter } from './domain/registration-filter.js';

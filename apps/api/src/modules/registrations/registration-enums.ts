import { registerEnumType } from '@nestjs/graphql';
import { registrationKinds } from './domain/entitlements.js';
import { registrationStates } from './domain/registration-states.js';
import { waitingBands } from './domain/waiting-band.js';

/** GraphQL enums of a registration's kind and state, and of where it waits. */
export const RegistrationKindEnum = Object.fromEntries(registrationKinds.map((kind) => [kind, kind]));
export const RegistrationStateEnum = Object.fromEntries(registrationStates.map((state) => [state, state]));
export const WaitingBandEnum = Object.fromEntries(waitingBands.map((band) => [band, band]));
registerEnumType(RegistrationKindEnum, { name: 'RegistrationKind' });
registerEnumType(RegistrationStateEnum, { name: 'RegistrationState' });
registerEnumType(WaitingBandEnum, { name: 'WaitingBand' });

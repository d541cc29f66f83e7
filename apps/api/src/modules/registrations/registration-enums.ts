import { registerEnumType } from '@nestjs/graphql';
import { registrationKinds } from './domain/entitlements.js';
import { registrationStates } from './domain/registration-states.js';

/** GraphQL enums of a registration's kind and state. */
export const RegistrationKindEnum = Object.fromEntries(registrationKinds.map((kind) => [kind, kind]));
export const RegistrationStateEnum = Object.fromEntries(registrationStates.map((state) => [state, state]));
registerEnumType(RegistrationKindEnum, { name: 'RegistrationKind' });
registerEnumType(RegistrationStateEnum, { name: 'RegistrationState' });

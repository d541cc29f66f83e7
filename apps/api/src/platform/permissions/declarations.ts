import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** Metadata key under which a field says who may call it. */
export const FIELD_ACCESS = 'barometer:field-access';

export type FieldAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** Anyone may call it. The field must also stand on the reviewed list of public fields, or the schema walk fails. */
export const Public = (): MethodDecorator => SetMetadata(FIELD_ACCESS, { kind: 'public' } satisfies FieldAccess);

/** Any signed-in person may call it, in no particular space; what they see is their own. */
export const SignedIn = (): MethodDecorator => SetMetadata(FIELD_ACCESS, { kind: 'signed_in' } satisfies FieldAccess);

/** Only a person whose role in the space of the request holds the permission. */
export const Requires = (permission: Permission): MethodDecorator =>
  SetMetadata(FIELD_ACCESS, { kind: 'permission', permission } satisfies FieldAccess);

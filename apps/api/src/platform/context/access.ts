/** Role in an organisation, or at an operator. */
export type OrganisationRole = 'owner' | 'member' | 'finance' | 'reader';
export type OperatorRole = 'administrator' | 'field_manager' | 'finance_officer' | 'jury' | 'reviewer';

/** Who is acting and in which space; at most one of `organisation` and `operator` is set. A job acts without a person. */
export interface Access {
  readonly userId: string | null;
  readonly organisation: {
    readonly id: string;
    readonly operatorId: string;
    readonly role: OrganisationRole | 'system';
  } | null;
  readonly operator: { readonly id: string; readonly roles: readonly (OperatorRole | 'system')[] } | null;
}

/** A visitor: sees the public catalogue, nothing else. */
export const visitor: Access = { userId: null, organisation: null, operator: null };

import type { Access, OperatorRole, OrganisationRole } from '../context/access.js';

/** What a role may do in the space of an organisation. */
const organisationPermissions = {
  owner: [
    'organisation.read',
    'organisation.edit',
    'registration.place',
    'order.pay',
    'order.commit',
    'quote.read',
    'quote.ask',
    'quote.comment',
    'results.read',
    'report.request',
    'addresses.read',
    'addresses.mend',
  ],
  member: [
    'organisation.read',
    'organisation.edit',
    'registration.place',
    'order.commit',
    'quote.read',
    'quote.ask',
    'quote.comment',
    'results.read',
    'report.request',
    'addresses.read',
    'addresses.mend',
  ],
  finance: [
    'organisation.read',
    'order.pay',
    'order.commit',
    'quote.read',
    'quote.ask',
    'quote.comment',
    'results.read',
    'addresses.read',
  ],
  reader: ['organisation.read', 'quote.read', 'results.read', 'addresses.read'],
} as const satisfies Record<OrganisationRole, readonly string[]>;

/** What a role may do in the operator's console. */
const operatorPermissions = {
  administrator: [
    'operator.read',
    'operator.registrations',
    'operator.editions',
    'operator.draw',
    'operator.audits',
    'operator.scores',
    'operator.release',
    'operator.mails',
    'operator.messages',
    'addresses.read',
    'addresses.mend',
    'operator.details',
    'operator.quotes',
    'quote.read',
    'quote.comment',
    'operator.finance',
    'operator.invoices',
    'operator.payments',
    'operator.refunds',
    'operator.refundApprovals',
  ],
  field_manager: ['operator.read', 'operator.registrations', 'operator.audits', 'operator.details'],
  finance_officer: [
    'operator.read',
    'operator.registrations',
    'operator.mails',
    'addresses.read',
    'operator.quotes',
    'quote.read',
    'quote.comment',
    'operator.finance',
    'operator.invoices',
    'operator.payments',
    'operator.refunds',
    'operator.refundApprovals',
  ],
  jury: ['operator.read'],
  reviewer: ['operator.read', 'operator.audits'],
} as const satisfies Record<OperatorRole, readonly string[]>;

export type Permission =
  (typeof organisationPermissions)[OrganisationRole][number] | (typeof operatorPermissions)[OperatorRole][number];

/** Roles whose people hold a permission in the space of their organisation. */
export function rolesPermitted(permission: Permission): OrganisationRole[] {
  return (Object.keys(organisationPermissions) as OrganisationRole[]).filter((role) =>
    (organisationPermissions[role] as readonly string[]).includes(permission),
  );
}

/** Roles whose people hold a permission at the operator. */
export function operatorRolesPermitted(permission: Permission): OperatorRole[] {
  return (Object.keys(operatorPermissions) as OperatorRole[]).filter((role) =>
    (operatorPermissions[role] as readonly string[]).includes(permission),
  );
}

/**
 * Whether somebody holds a permission in the space they are in. Role to permission is the two tables above and nothing else; a job's `system` role
 * never passes here, because jobs do not go through guarded doors.
 */
export function isPermitted(access: Access, permission: Permission): boolean {
  const { organisation, operator } = access;
  if (organisation !== null && organisation.role !== 'system') {
    return rolesPermitted(permission).includes(organisation.role);
  }
  if (operator !== null) {
    return operator.roles.some(
      (role) => role !== 'system' && (operatorPermissions[role] as readonly string[]).includes(permission),
    );
  }
  return false;
}

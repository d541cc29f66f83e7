import type { OperatorRole } from '../../gql/graphql.js';
import { useMe } from '../../session/use-me.js';
import type { Me } from '../../session/use-me.js';

/** What one may do in the console. The server decides; this keeps the portal from offering what it would refuse. */
const HOLDERS = {
  registrations: ['administrator', 'field_manager', 'finance_officer'],
  editions: ['administrator'],
  draw: ['administrator'],
  audits: ['administrator', 'field_manager', 'reviewer'],
  scores: ['administrator'],
  release: ['administrator'],
  mails: ['administrator', 'finance_officer'],
  messages: ['administrator'],
  quotes: ['administrator', 'finance_officer'],
  finance: ['administrator', 'finance_officer'],
  payments: ['administrator', 'finance_officer'],
  refunds: ['administrator', 'finance_officer'],
} as const satisfies Record<string, readonly OperatorRole[]>;

export type Right = keyof typeof HOLDERS;

/** The roles to ask for a right. */
export function holdersOf(right: Right): readonly OperatorRole[] {
  return HOLDERS[right];
}

/** Whether roles give a right. */
export function holds(roles: readonly OperatorRole[], right: Right): boolean {
  return roles.some((role) => holdersOf(right).includes(role));
}

/** The operator whose console this is, and what the person may do there. The frame of the console has checked that there is one. */
export function useOperator(): Me['operators'][number] & { readonly can: (right: Right) => boolean } {
  const { me } = useMe();
  const operator = me?.operators[0] ?? { id: '', name: '', roles: [] };
  return { ...operator, can: (right) => holds(operator.roles, right) };
}

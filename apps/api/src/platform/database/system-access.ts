import type { Access } from '../context/access.js';

/** Access of a job that works for one operator. */
export function asOperator(operatorId: string): Access {
  return { userId: null, organisation: null, operator: { id: operatorId, roles: ['system'] } };
}

/** Access of a job that works inside one organisation's data. */
export function asOrganisation(organisationId: string, operatorId: string): Access {
  return { userId: null, organisation: { id: organisationId, operatorId, role: 'system' }, operator: null };
}

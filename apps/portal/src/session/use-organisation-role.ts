import type { OrganisationRole } from '../gql/graphql.js';
import { useMe } from './use-me.js';

const REGISTERING: readonly OrganisationRole[] = ['owner', 'member'];
const BUYING: readonly OrganisationRole[] = ['owner', 'member', 'finance'];
const PAYING: readonly OrganisationRole[] = ['owner', 'finance'];

/** What the person may do in a structure's space, so that no page offers a button the server would refuse. */
export function useOrganisationRole(organisationId: string) {
  const { me } = useMe();
  const role = me?.organisations.find(({ id }) => id === organisationId)?.role;
  return {
    canRegister: role !== undefined && REGISTERING.includes(role),
    canBuy: role !== undefined && BUYING.includes(role),
    canPay: role !== undefined && PAYING.includes(role),
  };
}

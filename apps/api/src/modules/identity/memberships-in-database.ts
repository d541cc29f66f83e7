import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Access } from '../../platform/context/access.js';
import type { Memberships, RequestedSpace } from '../../platform/context/identity-ports.js';
import { Membership } from './membership.entity.js';
import { OperatorMember } from './operator-member.entity.js';

/** Checks the space a request names. Somebody else's space and one that does not exist both give no space at all. */
@Injectable()
export class MembershipsInDatabase implements Memberships {
  async accessOf(manager: EntityManager, userId: string, space: RequestedSpace): Promise<Access> {
    if (space.organisationId !== null) {
      const membership = await manager.findOneBy(Membership, { organisationId: space.organisationId, userId });
      const organisation = membership && {
        id: membership.organisationId,
        operatorId: membership.operatorId,
        role: membership.role,
      };
      return { userId, organisation, operator: null };
    }
    if (space.operatorId !== null) {
      const member = await manager.findOneBy(OperatorMember, { operatorId: space.operatorId, userId });
      return { userId, organisation: null, operator: member && { id: member.operatorId, roles: member.roles } };
    }
    return { userId, organisation: null, operator: null };
  }
}

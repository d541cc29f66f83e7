import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Membership } from '../identity/index.js';
import { type Body, listedBody } from './body.js';
import { bodyKey } from './domain/body-key.js';
import { Organisation } from './organisation.entity.js';
import { ReferenceStructuresService } from './reference/reference-structures.service.js';

/** Spaces that the operator made for structures it selected, and that wait for somebody of the structure. */
@Injectable()
export class UnownedOrganisations {
  constructor(
    private readonly structures: ReferenceStructuresService,
    private readonly transactions: Transactions,
  ) {}

  /** The organisation of a listed structure, made without an owner when it has none. For the operator. @throws NotFound when no such structure is listed */
  async forStructure(context: RequestContext, referenceStructureId: string): Promise<Organisation> {
    const operatorId = await context.operatorId();
    const body = listedBody(await this.structures.byId(context, referenceStructureId), null);
    const manager = await context.manager();
    const id = uuidv7();
    const claimed: unknown[] = await manager.query(
      'INSERT INTO organisation_claim (operator_id, body_key, organisation_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING organisation_id',
      [operatorId, bodyKey(body), id],
    );
    if (claimed.length === 0) return this.claimed(context, operatorId, body);
    const made = { isDemonstration: false, sandboxEditionId: null, awaitsOwner: true, createdAt: context.now };
    const organisation = { ...body, ...made, id, operatorId };
    await manager.insert(Organisation, organisation);
    return organisation;
  }

  /**
   * Makes the person of the request the owner of a body's space, if that waits for one; of two people at once, one. It commits on its own, in the
   * operator's name: a person has no right in a space before they belong to it.
   * @returns null when the space is somebody's already
   */
  async claim(context: RequestContext, operatorId: string, body: Body): Promise<Organisation | null> {
    const userId = await context.userId();
    // The connection goes back first: taking a second one while holding a first would lock the pool up under load.
    await context.commitSoFar();
    return this.transactions.run(asOperator(operatorId), async (operator) => {
      const manager = await operator.manager();
      const [[taken]]: [{ id: string }[], number] = await manager.query(
        `UPDATE organisation o SET awaits_owner = false FROM organisation_claim c
         WHERE c.operator_id = $1 AND c.body_key = $2 AND o.organisation_id = c.organisation_id AND o.awaits_owner RETURNING o.organisation_id AS id`,
        [operatorId, bodyKey(body)],
      );
      if (taken === undefined) return null;
      const membership = { organisationId: taken.id, userId, operatorId, role: 'owner' as const };
      await manager.insert(Membership, { ...membership, createdAt: operator.now });
      return manager.findOneByOrFail(Organisation, { id: taken.id });
    });
  }

  private async claimed(context: RequestContext, operatorId: string, body: Body): Promise<Organisation> {
    const manager = await context.manager();
    const [claim]: { id: string }[] = await manager.query(
      'SELECT organisation_id AS id FROM organisation_claim WHERE operator_id = $1 AND body_key = $2',
      [operatorId, bodyKey(body)],
    );
    return manager.findOneByOrFail(Organisation, { id: claim?.id ?? '' });
  }
}

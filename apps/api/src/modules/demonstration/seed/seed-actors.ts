import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { OrganisationRole } from '../../../platform/context/access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { ADMINISTRATOR } from '../personas.js';

type Work<Result> = (context: RequestContext) => Promise<Result>;

/**
 * Lets people of the demonstration do what people do, through the services that serve everybody: what they write bears their name. Their work is a
 * transaction of its own, which commits before the step's: a step that is cut off finds it done.
 */
@Injectable()
export class SeedActors {
  constructor(private readonly transactions: Transactions) {}

  async asAdministrator<Result>(context: RequestContext, work: Work<Result>): Promise<Result> {
    const operatorId = await context.operatorId();
    const userId = await userIdOf(context, ADMINISTRATOR);
    const operator = { id: operatorId, roles: ['administrator' as const] };
    return this.transactions.run({ userId, organisation: null, operator }, work);
  }

  /** @param email of somebody who belongs to one structure */
  async asMember<Result>(context: RequestContext, email: string, work: Work<Result>): Promise<Result> {
    const operatorId = await context.operatorId();
    const userId = await userIdOf(context, email);
    const manager = await context.manager();
    const [membership]: { id: string; role: OrganisationRole }[] = await manager.query(
      'SELECT organisation_id AS id, role FROM membership WHERE user_id = $1 AND operator_id = $2',
      [userId, operatorId],
    );
    if (membership === undefined) throw new Error(`${email} belongs to no structure.`);
    return this.transactions.run({ userId, organisation: { ...membership, operatorId }, operator: null }, work);
  }
}

/** The account of a person by their address. @throws when there is none */
export async function userIdOf(context: RequestContext, email: string): Promise<string> {
  const manager = await context.manager();
  const [user]: { id: string }[] = await manager.query('SELECT id FROM auth."user" WHERE email = $1', [email]);
  if (user === undefined) throw new Error(`${email} has no account.`);
  return user.id;
}

import { Injectable } from '@nestjs/common';
import { ArrayOverlap, In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { operatorRolesPermitted, type Permission, rolesPermitted } from '../../platform/permissions/permissions.js';
import type { MeType, MyOperatorType, MyOrganisationType } from './identity.types.js';
import { Membership } from './membership.entity.js';
import { OperatorMember } from './operator-member.entity.js';

/** Who hears of a participation: those who register for the structure, not those who pay or read along. */
export const registeringRoles = rolesPermitted('registration.place');

interface Person {
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
}

/** People and the spaces they may enter. */
@Injectable()
export class IdentityService {
  /** The signed-in person with their organisations and operators; null for a visitor. */
  async me(context: RequestContext): Promise<MeType | null> {
    const { userId } = await context.access();
    if (userId === null) return null;
    const person = await this.person(context, userId);
    if (person === null) return null;
    return {
      id: userId,
      name: person.name,
      email: person.email,
      organisations: await this.organisations(context, userId),
      operators: await this.operators(context, userId),
    };
  }

  /** Name, address and language of a person: for mails and receipts. Null when the account is gone. */
  async person(context: RequestContext, userId: string): Promise<Person | null> {
    const manager = await context.manager();
    const rows: Person[] = await manager.query(`SELECT name, email, language FROM auth."user" WHERE id = $1`, [userId]);
    return rows[0] ?? null;
  }

  /** Whether an address is that of somebody who belongs to the organisation of the request. */
  async isMember(context: RequestContext, email: string): Promise<boolean> {
    const { id } = await context.organisation();
    const manager = await context.manager();
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM membership m JOIN auth."user" u ON u.id = m.user_id WHERE m.organisation_id = $1 AND lower(u.email) = $2`,
      [id, email.toLowerCase()],
    );
    return rows.length > 0;
  }

  /** Ids of the people who may register for an organisation, the first to belong to it first: whoever is told of its participation. */
  async peopleWhoRegister(context: RequestContext, organisationId: string): Promise<string[]> {
    const memberships = await context.repository(Membership);
    const people = await memberships.find({
      where: { organisationId, role: In(registeringRoles) },
      order: { createdAt: 'ASC', userId: 'ASC' },
    });
    return people.map(({ userId }) => userId);
  }

  /** The people of an organisation with their roles, the first to belong to it first. */
  async members(
    context: RequestContext,
    organisationId: string,
  ): Promise<readonly Pick<Membership, 'userId' | 'role'>[]> {
    const memberships = await context.repository(Membership);
    return memberships.find({
      where: { organisationId },
      select: { userId: true, role: true },
      order: { createdAt: 'ASC', userId: 'ASC' },
    });
  }

  /** The people of the operator of the request who hold a permission there; one whose account is gone is absent. */
  async operatorPeople(
    context: RequestContext,
    permission: Permission,
  ): Promise<(Person & { readonly userId: string })[]> {
    const operatorId = await context.operatorId();
    const members = await context.repository(OperatorMember);
    const holders = await members.find({
      where: { operatorId, roles: ArrayOverlap(operatorRolesPermitted(permission)) },
      order: { userId: 'ASC' },
    });
    const people: (Person & { readonly userId: string })[] = [];
    for (const { userId } of holders) {
      const person = await this.person(context, userId);
      if (person !== null) people.push({ ...person, userId });
    }
    return people;
  }

  private async organisations(context: RequestContext, userId: string): Promise<MyOrganisationType[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT o.organisation_id AS id, o.name, m.role FROM membership m JOIN organisation o USING (organisation_id) WHERE m.user_id = $1 ORDER BY o.name, o.organisation_id`,
      [userId],
    );
  }

  private async operators(context: RequestContext, userId: string): Promise<MyOperatorType[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT o.id, o.name, m.roles FROM operator_member m JOIN operator o ON o.id = m.operator_id WHERE m.user_id = $1 ORDER BY o.name, o.id`,
      [userId],
    );
  }
}

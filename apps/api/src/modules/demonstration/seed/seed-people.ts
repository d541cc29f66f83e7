import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Authentication, AUTHENTICATION, Membership, OperatorMember } from '../../identity/index.js';
import { correspondents } from '../domain/correspondents.js';
import { personaPassword, personas } from '../personas.js';
import { organisationIdOf } from './demonstration-ids.js';

/** Everybody with an account, the personas first. */
const people = [...personas, ...correspondents];

/** The accounts of the personas and of some more people, and the spaces they may enter. */
@Injectable()
export class SeedPeople {
  constructor(@Inject(AUTHENTICATION) private readonly authentication: Authentication) {}

  /**
   * Signs everybody up as any person would. Sign-up writes the person and the password in two transactions of its own: a person left without a
   * password by a kill between them is taken back first.
   */
  async accounts(context: RequestContext): Promise<void> {
    const emails = people.map(({ email }) => email);
    const manager = await context.manager();
    await this.removeHalfMade(context, emails);
    const known: { email: string }[] = await manager.query(`SELECT email FROM auth."user" WHERE email = ANY($1)`, [
      emails,
    ]);
    const present = new Set(known.map(({ email }) => email));
    for (const { email, name } of people.filter((person) => !present.has(person.email))) {
      await this.authentication.auth.api.signUpEmail({
        body: { email, name, password: personaPassword, language: 'fr' },
      });
    }
  }

  async operatorRoles(context: RequestContext): Promise<void> {
    const operatorId = await context.operatorId();
    const ids = await this.userIds(context);
    const rows = personas.flatMap(({ email, works }) =>
      works.at === 'operator' ? [{ operatorId, userId: idOf(ids, email), roles: [works.as] }] : [],
    );
    const members = await context.repository(OperatorMember);
    await members.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  async memberships(context: RequestContext): Promise<void> {
    const operatorId = await context.operatorId();
    const ids = await this.userIds(context);
    const belonging = [
      ...personas.flatMap(({ email, works }) =>
        works.at === 'organisation' ? [{ email, role: works.as, organisationKey: works.organisationKey }] : [],
      ),
      ...correspondents.map(({ email, organisationKey }) => ({ email, role: 'owner' as const, organisationKey })),
    ];
    const rows = belonging.map(({ email, role, organisationKey }) => ({
      organisationId: organisationIdOf(organisationKey),
      userId: idOf(ids, email),
      operatorId,
      role,
      createdAt: context.now,
    }));
    const memberships = await context.repository(Membership);
    await memberships.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  private async removeHalfMade(context: RequestContext, emails: readonly string[]): Promise<void> {
    const manager = await context.manager();
    const halfMade: { id: string }[] = await manager.query(
      `SELECT id FROM auth."user" u WHERE email = ANY($1) AND NOT EXISTS (SELECT 1 FROM auth.account a WHERE a."userId" = u.id AND a.password IS NOT NULL)`,
      [emails],
    );
    const { internalAdapter } = await this.authentication.auth.$context;
    for (const { id } of halfMade) await internalAdapter.deleteUser(id);
  }

  private async userIds(context: RequestContext): Promise<ReadonlyMap<string, string>> {
    const manager = await context.manager();
    const rows: { id: string; email: string }[] = await manager.query(
      `SELECT id, email FROM auth."user" WHERE email = ANY($1)`,
      [people.map(({ email }) => email)],
    );
    return new Map(rows.map(({ id, email }) => [email, id]));
  }
}

function idOf(ids: ReadonlyMap<string, string>, email: string): string {
  const id = ids.get(email);
  if (id === undefined) throw new Error(`${email} has no account.`);
  return id;
}

import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Authentication, AUTHENTICATION, Membership, OperatorMember } from '../../identity/index.js';
import { personaPassword, personas } from '../personas.js';
import { personaOrganisationId } from './demonstration-ids.js';

/** The accounts of the personas and the spaces they may enter. */
@Injectable()
export class SeedPeople {
  constructor(@Inject(AUTHENTICATION) private readonly authentication: Authentication) {}

  /**
   * Signs the personas up as any person would. Sign-up writes the person and the password in two transactions of its own: a person left without a
   * password by a kill between them is taken back first.
   */
  async accounts(context: RequestContext): Promise<void> {
    const emails = personas.map(({ email }) => email);
    const manager = await context.manager();
    await this.removeHalfMade(context, emails);
    const known: { email: string }[] = await manager.query(`SELECT email FROM auth."user" WHERE email = ANY($1)`, [
      emails,
    ]);
    const present = new Set(known.map(({ email }) => email));
    for (const { email, name } of personas.filter((persona) => !present.has(persona.email))) {
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
    const rows = personas.flatMap(({ email, works }) =>
      works.at === 'organisation'
        ? [
            {
              organisationId: personaOrganisationId,
              userId: idOf(ids, email),
              operatorId,
              role: works.as,
              createdAt: context.now,
            },
          ]
        : [],
    );
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
      [personas.map(({ email }) => email)],
    );
    return new Map(rows.map(({ id, email }) => [email, id]));
  }
}

function idOf(ids: ReadonlyMap<string, string>, email: string): string {
  const id = ids.get(email);
  if (id === undefined) throw new Error(`${email} has no account.`);
  return id;
}

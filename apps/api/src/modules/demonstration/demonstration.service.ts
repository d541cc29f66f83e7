import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { DemonstrationClock } from './demonstration-clock.service.js';
import type { DemonstrationType } from './demonstration.types.js';
import { type Persona, personaPassword, personas } from './personas.js';
import { demonstrationOperatorId, organisationIdOf } from './seed/demonstration-ids.js';

/** What the demonstration tells anybody who opens it. */
@Injectable()
export class DemonstrationService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly clock: DemonstrationClock,
  ) {}

  /** The people one can become, as soon as they have a space to enter; null outside demonstration mode. */
  async describe({ language }: RequestContext): Promise<DemonstrationType | null> {
    if (!this.config.isDemonstration) return null;
    const ready = await this.readyEmails();
    return {
      personas: personas
        .filter(({ email }) => ready.has(email))
        .map((persona) => ({
          email: persona.email,
          password: personaPassword,
          name: persona.name,
          role: persona.role[language],
          landing: `/${language}${spaceOf(persona)}`,
        })),
      mailsUrl: this.config.mailCatcherUrl,
      clockForwardSeconds: this.clock.forwardSeconds,
    };
  }

  /** A visitor sees no membership: the operator of the demonstration, who may, is asked instead. */
  private readyEmails(): Promise<ReadonlySet<string>> {
    return this.transactions.run(asOperator(demonstrationOperatorId), async (context) => {
      const manager = await context.manager();
      const rows: { email: string }[] = await manager.query(
        `SELECT u.email FROM auth."user" u WHERE u.email = ANY($1)
           AND (EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND m.operator_id = $2)
             OR EXISTS (SELECT 1 FROM operator_member m WHERE m.user_id = u.id AND m.operator_id = $2))`,
        [personas.map(({ email }) => email), demonstrationOperatorId],
      );
      return new Set(rows.map(({ email }) => email));
    });
  }
}

function spaceOf({ works }: Persona): string {
  return works.at === 'organisation' ? `/s/${organisationIdOf(works.organisationKey)}` : '/operateur';
}

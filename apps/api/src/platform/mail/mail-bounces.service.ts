import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../context/request-context.js';
import { NotFound } from '../errors/surprises.js';
import { defineTask, Jobs } from '../jobs/jobs.js';
import { MailBounce } from './mail-bounce.entity.js';
import { MailMessage } from './mail-message.entity.js';
import type { PermanentRefusal } from './permanent-refusal.js';

/** Lets every space of an operator write to an address again that one of them has mended. */
export const mendAddress = defineTask<{ operatorId: string; bounceId: string; mendedBy: string }>('mend_address');

/** Stands in the place of a server's words with a mail that was not even tried, because an earlier one came back. */
export const addressBlocked = 'address_blocked';

/** Most addresses that a list shows; who mends some sees the next. */
const mostAddresses = 500;

/** The address of a mail as bounces know it. */
export function bounceAddress(recipient: string): string {
  return recipient.trim().toLowerCase();
}

/** Addresses that do not receive mails, and what is known of it. Row-level security shows a space those of its own mails. */
@Injectable()
export class MailBounces {
  constructor(private readonly jobs: Jobs) {}

  /** Ends a mail as bounced and remembers its address, once however often it is told. Runs as the operator. */
  async record(context: RequestContext, mail: MailMessage, refusal: PermanentRefusal): Promise<void> {
    const manager = await context.manager();
    await manager.update(MailMessage, { id: mail.id }, { state: 'bounced', error: refusal.diagnostic });
    await manager
      .createQueryBuilder()
      .insert()
      .into(MailBounce)
      .values({
        id: uuidv7(),
        operatorId: mail.operatorId,
        organisationId: mail.organisationId,
        mailId: mail.id,
        address: bounceAddress(mail.recipient),
        ...refusal,
        bouncedAt: context.now,
      })
      .orIgnore()
      .execute();
  }

  /** Whether the operator's mails to an address come back, and nobody has mended it since. Runs as the operator. */
  async isBlocked(context: RequestContext, operatorId: string, recipient: string): Promise<boolean> {
    const bounces = await context.repository(MailBounce);
    return bounces.existsBy({ operatorId, address: bounceAddress(recipient), mendedAt: IsNull() });
  }

  /** The addresses of the space that are not written to, the newest first, each once. */
  async blocked(context: RequestContext): Promise<MailBounce[]> {
    const bounces = await context.repository(MailBounce);
    const newestFirst = await bounces.find({
      where: { mendedAt: IsNull() },
      order: { id: 'DESC' },
      take: mostAddresses,
    });
    const seen = new Set<string>();
    return newestFirst.filter(({ address, organisationId }) => {
      const key = `${organisationId} ${address}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  /** Those of some organisations to which a mail came back. */
  async organisationsWithBounces(context: RequestContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const bounces = await context.repository(MailBounce);
    const found = await bounces.find({
      where: { organisationId: In([...new Set(ids)]), mendedAt: IsNull() },
      select: { organisationId: true },
    });
    return new Set(found.flatMap(({ organisationId }) => organisationId ?? []));
  }

  /**
   * Somebody says that an address works again: it is written to from now on.
   * @throws NotFound for an unknown bounce and for one of somebody else's mails alike
   */
  async mend(context: RequestContext, bounceId: string): Promise<MailBounce> {
    const mendedBy = await context.userId();
    const bounces = await context.repository(MailBounce);
    const bounce = await bounces.findOneBy({ id: bounceId });
    if (bounce === null) throw new NotFound('bounce');
    const { address, operatorId } = bounce;
    // Here for the space that asked, at once; a job mends it where another space wrote to the same person.
    await bounces.update({ address, mendedAt: IsNull() }, { mendedAt: context.now, mendedBy });
    await this.jobs.enqueue(context, mendAddress, { operatorId, bounceId, mendedBy });
    return bounce;
  }

  /** Mends the address of a bounce in every space of its operator. Runs as the operator. */
  async mendEverywhere(context: RequestContext, bounceId: string, mendedBy: string): Promise<void> {
    const bounces = await context.repository(MailBounce);
    const bounce = await bounces.findOneBy({ id: bounceId });
    if (bounce === null) return;
    await bounces.update({ address: bounce.address, mendedAt: IsNull() }, { mendedAt: context.now, mendedBy });
  }
}

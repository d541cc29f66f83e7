import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { visitor } from '../context/access.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { type FailedDelivery, readDeliveryReport, shortened } from './delivery-report.js';
import { isSigned, mailEventsSecret } from './event-signature.js';
import { MailBounces } from './mail-bounces.service.js';
import { mailIdIn } from './mail-identity.js';
import { MailMessage } from './mail-message.entity.js';

const jsonEvent = z.object({
  event: z.literal('bounced'),
  /** The Message-ID of the mail, its return path, or its id. */
  mail: z.string().max(500),
  status: z
    .string()
    .regex(/^\d\.\d{1,3}\.\d{1,3}$/)
    .nullish(),
  diagnostic: z.string().min(1),
});

/** Hears from mail servers what became of mails they had taken. */
@Injectable()
export class MailEvents {
  private readonly secret: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly bounces: MailBounces,
  ) {
    this.secret = mailEventsSecret(config.signingKey);
  }

  /**
   * Takes a delivery status notification or the small JSON event. Whatever is not about a mail of ours is taken and left alone: a mail server that was
   * answered otherwise would send it again and again.
   * @param body the bytes as they came: the signature is of bytes
   * @returns false when the signature is not of our secret; nothing was read then
   */
  async receive(body: Buffer, signature: string, contentType: string): Promise<boolean> {
    // Mail servers sign by the time of the world, also where the clock of a demonstration is ahead of it.
    const signedBefore = this.clock.onTheMachine(this.clock.now());
    if (!isSigned(body, signature, this.secret, signedBefore)) return false;
    const text = body.toString('utf8');
    const failed = contentType.startsWith('application/json') ? readJson(text) : readDeliveryReport(text);
    if (failed !== null) await this.record(failed);
    return true;
  }

  /** Which operator's mail it is, only the operators' own spaces can tell; an installation has a handful. */
  private async record({ mailId, status, diagnostic }: FailedDelivery): Promise<void> {
    const operatorIds = await this.transactions.run(visitor, async (context) => {
      const rows: { id: string }[] = await (await context.manager()).query('SELECT id FROM operator ORDER BY id');
      return rows.map(({ id }) => id);
    });
    for (const operatorId of operatorIds) {
      const isFound = await this.transactions.run(asOperator(operatorId), async (context) => {
        const mail = await (await context.repository(MailMessage)).findOneBy({ id: mailId, operatorId });
        if (mail !== null) await this.bounces.record(context, mail, { status, diagnostic });
        return mail !== null;
      });
      if (isFound) return;
    }
  }
}

function readJson(text: string): FailedDelivery | null {
  const { data } = jsonEvent.safeParse(parsed(text));
  const mailId = data === undefined ? null : mailIdIn(data.mail);
  if (data === undefined || mailId === null) return null;
  return { mailId, status: data.status ?? null, diagnostic: shortened(data.diagnostic) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

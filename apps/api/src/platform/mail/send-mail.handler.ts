import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { JobHandler, JobHandlers } from '../jobs/job-handlers.js';
import { addressBlocked, MailBounces } from './mail-bounces.service.js';
import { messageId, returnPath } from './mail-identity.js';
import { MailMessage } from './mail-message.entity.js';
import { sendMail } from './mailer.js';
import { permanentRefusal } from './permanent-refusal.js';

/** A server that does not answer must not hold up the jobs behind: the mail is tried again later. Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

interface MailToSend {
  readonly mail: MailMessage;
  readonly sender: { readonly name: string; readonly address: string; readonly contact: string };
  /** An earlier mail to the address came back. */
  readonly isBlocked: boolean;
}

/**
 * Sends one mail of the outbox. A server that does not answer, or is busy, makes the queue try again later; one that refuses for good ends the mail, and
 * its address is left alone until somebody mends it. The reason stays readable in the console.
 */
@Injectable()
export class SendMailHandler
  extends JobHandler<{ mailId: string; operatorId: string }>
  implements OnApplicationShutdown
{
  protected readonly task = sendMail;
  private readonly transport;

  constructor(
    registry: JobHandlers,
    @Inject(CONFIG) config: Config,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bounces: MailBounces,
  ) {
    super(registry);
    this.transport = createTransport({ url: config.smtpUrl, ...patience });
  }

  async handle({ mailId, operatorId }: { mailId: string; operatorId: string }): Promise<void> {
    const found = await this.find(operatorId, mailId);
    if (found === null || found.mail.state === 'sent' || found.mail.state === 'bounced') return;
    if (found.isBlocked) return this.record(operatorId, mailId, { state: 'bounced', error: addressBlocked });
    try {
      await this.send(found);
    } catch (error) {
      const refusal = permanentRefusal(error);
      if (refusal !== null) {
        await this.transactions.run(asOperator(operatorId), (context) =>
          this.bounces.record(context, found.mail, refusal),
        );
        return;
      }
      const reason = error instanceof Error ? error.message : String(error);
      await this.record(operatorId, mailId, { state: 'failed', error: reason });
      throw error;
    }
    await this.record(operatorId, mailId, { state: 'sent', error: null, sentAt: this.clock.now() });
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport.close();
  }

  private find(operatorId: string, mailId: string): Promise<MailToSend | null> {
    return this.transactions.run(asOperator(operatorId), async (context) => {
      const manager = await context.manager();
      const mail = await manager.findOneBy(MailMessage, { id: mailId });
      const [sender] = (await manager.query(
        'SELECT sender_name AS name, sender_address AS address, contact_address AS contact FROM operator WHERE id = $1',
        [operatorId],
      )) as MailToSend['sender'][];
      if (mail === null || sender === undefined) return null;
      return { mail, sender, isBlocked: await this.bounces.isBlocked(context, operatorId, mail.recipient) };
    });
  }

  private async send({ mail, sender }: MailToSend): Promise<void> {
    await this.transport.sendMail({
      from: { name: sender.name, address: sender.address },
      to: mail.recipient,
      // What comes back names its mail by the address it comes back to.
      envelope: { from: returnPath(mail.id, sender.address), to: mail.recipient },
      // An answer reaches people, whatever the address mails are sent from.
      replyTo: mail.replyTo ?? sender.contact,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: messageId(mail.id, sender.address),
      headers: { 'Content-Language': mail.language },
    });
  }

  private async record(operatorId: string, id: string, change: Partial<MailMessage>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const mails = await context.repository(MailMessage);
      await mails.update({ id }, change);
    });
  }
}

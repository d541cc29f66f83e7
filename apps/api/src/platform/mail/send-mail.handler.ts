import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { JobHandler, JobHandlers } from '../jobs/job-handlers.js';
import { MailMessage } from './mail-message.entity.js';
import { sendMail } from './mailer.js';

/** A server that does not answer must not hold up the jobs behind: the mail is tried again later. Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends one mail of the outbox. A server that refuses makes the queue try again later; the reason stays readable in the console. */
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
  ) {
    super(registry);
    this.transport = createTransport({ url: config.smtpUrl, ...patience });
  }

  async handle({ mailId, operatorId }: { mailId: string; operatorId: string }): Promise<void> {
    const access = asOperator(operatorId);
    const found = await this.transactions.run(access, async (context) => {
      const manager = await context.manager();
      const mail = await manager.findOneBy(MailMessage, { id: mailId });
      const [sender] = (await manager.query(
        'SELECT sender_name AS name, sender_address AS address, contact_address AS contact FROM operator WHERE id = $1',
        [operatorId],
      )) as { name: string; address: string; contact: string }[];
      return mail === null || sender === undefined ? null : { mail, sender };
    });
    if (found === null || found.mail.state === 'sent') return;
    const { mail, sender } = found;
    try {
      await this.transport.sendMail({
        from: { name: sender.name, address: sender.address },
        to: mail.recipient,
        // An answer reaches people, whatever the address mails are sent from.
        replyTo: mail.replyTo ?? sender.contact,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // The same id at each try lets a receiving server drop a repetition.
        messageId: `<${mail.id}@${sender.address.split('@')[1] ?? 'barometer'}>`,
        headers: { 'Content-Language': mail.language },
      });
    } catch (error) {
      await this.record(operatorId, mailId, {
        state: 'failed',
        error: error instanceof Error ? error.message : String(error),
      });
      throw error;
    }
    await this.record(operatorId, mailId, { state: 'sent', error: null, sentAt: this.clock.now() });
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport.close();
  }

  private async record(operatorId: string, id: string, change: Partial<MailMessage>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const mails = await context.repository(MailMessage);
      await mails.update({ id }, change);
    });
  }
}

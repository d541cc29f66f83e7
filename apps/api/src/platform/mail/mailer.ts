import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import type { RequestContext } from '../context/request-context.js';
import { defineTask, Jobs } from '../jobs/jobs.js';
import { keptLetter } from './kept-letter.js';
import { type LetterContent, renderLetter } from './letter.js';
import type { MailKind } from './mail-kinds.js';

export const sendMail = defineTask<{ mailId: string; operatorId: string }>('send_mail');

/** A mail to send once. */
export interface MailOrder {
  readonly kind: MailKind;
  /** What it is about: a mail of one kind and key is sent once, however often it is ordered. */
  readonly businessKey: string;
  readonly recipient: string;
  /** Where answers go; the operator's contact address when left out. */
  readonly replyTo?: string;
  readonly operatorId: string;
  readonly organisationId: string | null;
  /** The message to a segment that it belongs to. */
  readonly campaignId?: string;
  readonly content: Omit<LetterContent, 'demonstrationMark'>;
}

const demonstrationMark = { fr: 'Données de démonstration', en: 'Demonstration data' };

/** Writes mails into the outbox, inside the caller's transaction; a job sends them once it is committed. */
@Injectable()
export class Mailer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  /** The letter as every mail carries it: with the mark of demonstration data, where it is some. */
  letterOf(content: MailOrder['content']): LetterContent {
    return this.config.isDemonstration
      ? { ...content, demonstrationMark: demonstrationMark[content.language] }
      : content;
  }

  /**
   * Puts a mail in the outbox; one that was ordered before is left as it is.
   * @returns the id of the mail it wrote; there is no such mail when it was ordered before
   */
  async enqueue(context: RequestContext, order: MailOrder): Promise<string> {
    const id = uuidv7();
    const letter = this.letterOf(order.content);
    const { html, text } = await renderLetter(letter);
    const manager = await context.manager();
    await manager.query(
      `INSERT INTO mail_message (id, operator_id, organisation_id, kind, business_key, recipient, reply_to, language, subject, text, html, letter, campaign_id, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'queued', $14) ON CONFLICT (kind, business_key) DO NOTHING`,
      [
        id,
        order.operatorId,
        order.organisationId,
        order.kind,
        order.businessKey,
        order.recipient,
        order.replyTo ?? null,
        letter.language,
        letter.subject,
        text,
        html,
        JSON.stringify(keptLetter(letter)),
        order.campaignId ?? null,
        context.now,
      ],
    );
    // A mail ordered twice makes a job whose row does not exist: it finds nothing to send.
    await this.jobs.enqueue(context, sendMail, { mailId: id, operatorId: order.operatorId }, { key: `mail:${id}` });
    return id;
  }
}

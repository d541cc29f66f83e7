import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { MailMessage } from '../../platform/mail/mail-message.entity.js';
import { textOfKept } from '../../platform/mail/kept-letter.js';
import type { MailPageType } from './notifications.types.js';

/** Most rows of one page. */
const mostRows = 100;

/** The outbox, for the operator's console. */
@Injectable()
export class MailsService {
  /** @param after the last id of the page before: ids are ordered by time */
  async page(
    context: RequestContext,
    search: string | null,
    first: number,
    after: string | null,
  ): Promise<MailPageType> {
    const operatorId = await context.operatorId();
    const mails = await context.repository(MailMessage);
    const query = mails.createQueryBuilder('mail').where('mail.operatorId = :operatorId', { operatorId });
    if (search !== null && search.trim() !== '') {
      const pattern = `%${search.trim().replace(/[\\%_]/g, String.raw`\$&`)}%`;
      query.andWhere(
        new Brackets((either) => either.where('mail.recipient ILIKE :pattern').orWhere('mail.subject ILIKE :pattern')),
        { pattern },
      );
    }
    const totalCount = await query.getCount();
    if (after !== null) query.andWhere('mail.id < :after', { after });
    const nodes = await query
      .orderBy('mail.id', 'DESC')
      .take(Math.min(Math.max(first, 1), mostRows))
      .getMany();
    return { nodes: nodes.map(shownMail), totalCount, endCursor: nodes.at(-1)?.id ?? null };
  }
}

/** A mail for whoever reads along: an address that acts for its reader is not among the words. */
function shownMail(mail: MailMessage): MailMessage {
  return mail.letter === null ? mail : Object.assign(mail, { text: textOfKept(mail.subject, mail.letter) });
}

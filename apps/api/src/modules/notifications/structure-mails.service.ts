import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import type { KeptLetter } from '../../platform/mail/kept-letter.js';
import { MailMessage, type MailState } from '../../platform/mail/mail-message.entity.js';

/** A mail in the archive of a structure, with the whole letter; its link only where the link alone opens nothing. */
export interface ArchivedMail {
  readonly id: string;
  readonly subject: string;
  readonly recipient: string;
  readonly language: 'fr' | 'en';
  readonly state: MailState;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly letter: KeptLetter;
}

export interface ArchivePage {
  readonly nodes: ArchivedMail[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

const mostRows = 100;

/** The mails about a structure's participation, for its people: what was written to one of them, all of them can read. */
@Injectable()
export class StructureMails {
  /** @param after the last id of the page before: ids are ordered by time */
  async page(context: RequestContext, first: number, after: string | null): Promise<ArchivePage> {
    const { id: organisationId } = await context.organisation();
    const mails = await context.repository(MailMessage);
    const query = mails.createQueryBuilder('mail').where('mail.organisationId = :organisationId', { organisationId });
    const totalCount = await query.getCount();
    if (after !== null) query.andWhere('mail.id < :after', { after });
    const rows = await query
      .orderBy('mail.id', 'DESC')
      .take(Math.min(Math.max(first, 1), mostRows))
      .getMany();
    return { nodes: rows.map(archived), totalCount, endCursor: rows.at(-1)?.id ?? null };
  }

  /** @throws NotFound for an unknown mail and for another structure's alike */
  async get(context: RequestContext, id: string): Promise<ArchivedMail> {
    const { id: organisationId } = await context.organisation();
    const mails = await context.repository(MailMessage);
    const mail = await mails.findOneBy({ id, organisationId });
    if (mail === null) throw new NotFound('mail');
    return archived(mail);
  }
}

function archived({
  id,
  subject,
  recipient,
  language,
  state,
  createdAt,
  sentAt,
  letter,
  text,
}: MailMessage): ArchivedMail {
  // The mails of the first days have no letter: their text holds no address that acts for its reader.
  const kept = letter ?? { paragraphs: [text], footer: '', mark: null, action: null };
  return { id, subject, recipient, language, state, createdAt, sentAt, letter: kept };
}

import { Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@barometer/messages';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { wordsPattern } from '../../platform/database/words-pattern.js';
import { textOfKept } from '../../platform/mail/kept-letter.js';
import { addressBlocked } from '../../platform/mail/mail-bounces.service.js';
import { MailMessage, type MailState } from '../../platform/mail/mail-message.entity.js';
import type { MailPageType } from './notifications.types.js';

/** Most rows of one page. */
const mostRows = 100;

export interface MailQuestion {
  /** Words of the recipient or the subject. */
  readonly search: string | null;
  readonly state: MailState | null;
  readonly campaignId: string | null;
  readonly first: number;
  /** The last id of the page before: ids are ordered by time. */
  readonly after: string | null;
}

/** The outbox, for the operator's console. */
@Injectable()
export class MailsService {
  async page(context: RequestContext, question: MailQuestion): Promise<MailPageType> {
    const operatorId = await context.operatorId();
    const mails = await context.repository(MailMessage);
    const query = mails.createQueryBuilder('mail').where('mail.operatorId = :operatorId', { operatorId });
    narrow(query, question);
    return pageOf(query, question, context.language);
  }
}

function narrow(query: SelectQueryBuilder<MailMessage>, { search, state, campaignId }: MailQuestion): void {
  if (state !== null) query.andWhere('mail.state = :state', { state });
  if (campaignId !== null) query.andWhere('mail.campaignId = :campaignId', { campaignId });
  if (search === null || search.trim() === '') return;
  query.andWhere(
    new Brackets((either) => either.where('mail.recipient ILIKE :pattern').orWhere('mail.subject ILIKE :pattern')),
    { pattern: wordsPattern(search) },
  );
}

/** A page of the mails of a query, the newest first. */
async function pageOf(
  query: SelectQueryBuilder<MailMessage>,
  { first, after }: Pick<MailQuestion, 'first' | 'after'>,
  language: Language,
): Promise<MailPageType> {
  const totalCount = await query.getCount();
  if (after !== null) query.andWhere('mail.id < :after', { after });
  const nodes = await query
    .orderBy('mail.id', 'DESC')
    .take(Math.min(Math.max(first, 1), mostRows))
    .getMany();
  return { nodes: nodes.map((mail) => shownMail(mail, language)), totalCount, endCursor: nodes.at(-1)?.id ?? null };
}

/** A mail for whoever reads along: an address that acts for its reader is not among the words, and a reason of ours is in theirs. */
function shownMail(mail: MailMessage, language: Language): MailMessage {
  const { letter, error, subject } = mail;
  return Object.assign(mail, {
    text: letter === null ? mail.text : textOfKept(subject, letter),
    error: error === addressBlocked ? createTranslator(language)('messaging:bounces.withheld') : error,
  });
}

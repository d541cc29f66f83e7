import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EditionsService } from '../../editions/index.js';
import { ParticipationMails } from '../../registrations/index.js';
import { missingIn } from '../domain/merge-fields.js';
import type { Campaign } from './campaign.entity.js';
import { type AddressedRecipient, CampaignLetters, textOf } from './campaign-letters.js';
import type { Recipient } from './recipients.service.js';

/** Letters of one transaction. */
export const lettersAtOnce = 100;

/** Stands in the place of a mail for a recipient to whom nothing is written: their account is gone, or a field has lost its value meanwhile. */
export const noLetter = '00000000-0000-0000-0000-000000000000';

/** Writes the next letters of a message into the outbox. */
@Injectable()
export class LetterBatch {
  constructor(
    private readonly editions: EditionsService,
    private readonly letters: CampaignLetters,
    private readonly mails: ParticipationMails,
  ) {}

  /** @returns how many letters are left to write */
  async write(context: RequestContext, campaign: Campaign): Promise<number> {
    const manager = await context.manager();
    const edition = await this.editions.byId(context, campaign.editionId);
    const rows: (Recipient & { readonly name: string })[] = await manager.query(
      // The rows are locked: another worker that came to the same ones waits, and finds them written.
      `SELECT r.organisation_id AS "organisationId", r.user_id AS "userId", r.registration_ids AS "registrationIds",
         coalesce((SELECT u.name FROM auth."user" u WHERE u.id = r.user_id), '') AS name
       FROM campaign_recipient r WHERE r.campaign_id = $1 AND r.mail_id IS NULL
       ORDER BY r.organisation_id, r.user_id LIMIT ${lettersAtOnce} FOR UPDATE OF r`,
      [campaign.id],
    );
    const addressed = await this.letters.addressed(context, edition, rows);
    for (const row of rows) {
      const own = addressed.find(({ recipient }) => recipient === row);
      const mailId = own === undefined ? noLetter : await this.writeOne(context, campaign, own);
      await manager.query(
        'UPDATE campaign_recipient SET mail_id = $4 WHERE campaign_id = $1 AND organisation_id = $2 AND user_id = $3',
        [campaign.id, row.organisationId, row.userId, mailId],
      );
    }
    const [left] = (await manager.query(
      'SELECT count(*)::int AS count FROM campaign_recipient WHERE campaign_id = $1 AND mail_id IS NULL',
      [campaign.id],
    )) as { count: number }[];
    return left?.count ?? 0;
  }

  private async writeOne(
    context: RequestContext,
    campaign: Campaign,
    { recipient, organisation, values }: AddressedRecipient,
  ): Promise<string> {
    const texts = [campaign.subjectFr, campaign.bodyFr, campaign.subjectEn, campaign.bodyEn].join('\n');
    if (missingIn(texts, values).length > 0) return noLetter;
    const mailId = await this.mails.send(context, {
      kind: 'campaign',
      businessKey: `${campaign.id}:${recipient.organisationId}:${recipient.userId}`,
      organisation,
      recipientId: recipient.userId,
      campaignId: campaign.id,
      write: (_, language) => textOf(campaign, values, language),
    });
    return mailId ?? noLetter;
  }
}

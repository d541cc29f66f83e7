import { Injectable } from '@nestjs/common';
import { createTranslator, type Language, languages } from '@barometer/messages';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { renderLetter } from '../../../platform/mail/letter.js';
import { Mailer, type MailOrder } from '../../../platform/mail/mailer.js';
import { EditionsService } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import { campaignFields, type CampaignTexts } from '../domain/campaign-problems.js';
import { missingIn } from '../domain/merge-fields.js';
import type { Campaign } from './campaign.entity.js';
import { type AddressedRecipient, CampaignLetters } from './campaign-letters.js';
import { missingValues, nobody } from './campaigns.errors.js';
import { type NamedRecipient, type Recipient, RecipientsService } from './recipients.service.js';

/** A message as one recipient would receive it. */
export interface Preview {
  readonly recipient: NamedRecipient;
  readonly letters: readonly {
    readonly language: Language;
    readonly subject: string;
    readonly html: string;
    readonly text: string;
  }[];
}

type Wanted = Pick<Recipient, 'organisationId' | 'userId'> | null;

/** Looks at a message through the eyes of a recipient, on screen or in one's own mailbox. */
@Injectable()
export class CampaignPreview {
  constructor(
    private readonly recipients: RecipientsService,
    private readonly letters: CampaignLetters,
    private readonly mailer: Mailer,
    private readonly editions: EditionsService,
    private readonly identity: IdentityService,
  ) {}

  /** @param wanted whose eyes; the first of the segment when left out */
  async of(context: RequestContext, campaign: Campaign, wanted: Wanted): Promise<Preview | InvalidInput> {
    const found = await this.contents(context, campaign, wanted);
    if (found instanceof ExpectedError) return found;
    const letters = await Promise.all(
      found.contents.map(async (content) => {
        const letter = this.mailer.letterOf(content);
        return { language: letter.language, subject: letter.subject, ...(await renderLetter(letter)) };
      }),
    );
    return { recipient: found.recipient, letters };
  }

  /** Sends the letter of a recipient to whoever asks, once in each language. @returns the address */
  async test(context: RequestContext, campaign: Campaign, wanted: Wanted): Promise<string | InvalidInput> {
    const found = await this.contents(context, campaign, wanted);
    if (found instanceof ExpectedError) return found;
    const person = await this.identity.person(context, await context.userId());
    if (person === null) throw new Error('Whoever asks has no account.');
    const press = uuidv7();
    for (const content of found.contents) {
      const subject = createTranslator(content.language)('messaging:test.subject', { subject: content.subject });
      await this.mailer.enqueue(context, {
        kind: 'campaign_test',
        businessKey: `${press}:${content.language}`,
        recipient: person.email,
        operatorId: campaign.operatorId,
        organisationId: null,
        content: { ...content, subject },
      });
    }
    return person.email;
  }

  private async contents(
    context: RequestContext,
    campaign: Campaign,
    wanted: Wanted,
  ): Promise<{ recipient: NamedRecipient; contents: MailOrder['content'][] } | InvalidInput> {
    const recipient = await this.recipients.one(context, campaign.editionId, campaign.segment, wanted);
    if (recipient === null) return nobody(context.language);
    const edition = await this.editions.byId(context, campaign.editionId);
    const [addressed] = await this.letters.addressed(context, edition, [recipient]);
    if (addressed === undefined) return nobody(context.language);
    const refusal = silent(campaign, addressed, context);
    if (refusal !== null) return refusal;
    const contents = await Promise.all(
      languages.map((language) => this.letters.letter(context, campaign, addressed, language)),
    );
    return { recipient, contents };
  }
}

/** A field that has nothing to say to this recipient. */
function silent(
  texts: CampaignTexts,
  { values }: AddressedRecipient,
  { language }: RequestContext,
): InvalidInput | null {
  for (const field of campaignFields) {
    const missing = missingIn(texts[field], values);
    if (missing.length > 0) return missingValues(field, missing, 1, language);
  }
  return null;
}

import { Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@barometer/messages';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { MailOrder } from '../../../platform/mail/mailer.js';
import type { Edition } from '../../editions/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { ParticipationMails, type ParticipationText, Registration } from '../../registrations/index.js';
import { SitesService } from '../../sites/index.js';
import { type CampaignTexts, paragraphsOf, textsIn } from '../domain/campaign-problems.js';
import { fillFields, type MergeValues } from '../domain/merge-fields.js';
import type { Recipient } from './recipients.service.js';

/** A recipient with all that a letter may say to them. */
export interface AddressedRecipient {
  readonly recipient: Recipient;
  readonly organisation: Organisation;
  readonly values: MergeValues;
}

/** Makes letters of the texts of a message. Preview, test and the letters themselves all come from here, and so do not differ. */
@Injectable()
export class CampaignLetters {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
    private readonly mails: ParticipationMails,
  ) {}

  /** What the letters of some recipients may say, read for all of them at once. */
  async addressed(
    context: RequestContext,
    edition: Edition,
    recipients: readonly (Recipient & { readonly name: string })[],
  ): Promise<AddressedRecipient[]> {
    const registrationIds = recipients.flatMap((recipient) => recipient.registrationIds);
    const repository = await context.repository(Registration);
    const found = await repository.find({ where: { id: In(registrationIds) }, order: { reference: 'ASC' } });
    const registrations = new Map(found.map((registration) => [registration.id, registration]));
    const sites = await this.sites.byIds(
      context,
      found.map(({ siteId }) => siteId),
    );
    const organisations = await this.organisations.byIds(
      context,
      recipients.map(({ organisationId }) => organisationId),
    );
    return recipients.flatMap((recipient) => {
      const organisation = organisations.get(recipient.organisationId);
      if (organisation === undefined) return [];
      const own = recipient.registrationIds.flatMap((id) => registrations.get(id) ?? []);
      const siteNames = own.flatMap(({ siteId }) => sites.get(siteId)?.name ?? []);
      return [{ recipient, organisation, values: valuesOf(recipient.name, organisation, edition, own, siteNames) }];
    });
  }

  /** The letter as it is sent to a reader of that language. @throws when a field has nothing to say */
  letter(
    context: RequestContext,
    texts: CampaignTexts,
    { organisation, values }: AddressedRecipient,
    language: Language,
  ): Promise<MailOrder['content']> {
    return this.mails.letter(context, organisation, () => textOf(texts, values, language), language);
  }
}

/** What a letter says to one recipient. @throws when a field has nothing to say */
export function textOf(texts: CampaignTexts, values: MergeValues, language: Language): ParticipationText {
  const { subject, body } = textsIn(texts, language);
  return {
    subject: fillFields(subject, values, language),
    // Fields are filled last: what a value says parts no paragraphs.
    paragraphs: paragraphsOf(body).map((paragraph) => fillFields(paragraph, values, language)),
    action: { label: createTranslator(language)('mails:action.space'), path: '' },
  };
}

function valuesOf(
  person: string,
  organisation: Organisation,
  edition: Edition,
  registrations: readonly Registration[],
  sites: readonly string[],
): MergeValues {
  const category = edition.categories[organisation.categoryCode];
  const deadlines = registrations
    .flatMap(({ offerExpiresAt }) => offerExpiresAt ?? [])
    .toSorted((one, other) => one.getTime() - other.getTime());
  return {
    person,
    organisation: organisation.name,
    category: {
      fr: category?.labelFr ?? organisation.categoryCode,
      en: category?.labelEn ?? organisation.categoryCode,
    },
    sites,
    references: registrations.map(({ reference }) => reference),
    edition: edition.name,
    deadline: deadlines[0] ?? null,
    closing: edition.registrationClosesAt,
    details: edition.detailsDueAt,
    results: edition.resultsAt,
  };
}

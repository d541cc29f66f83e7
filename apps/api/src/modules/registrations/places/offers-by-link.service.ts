import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOrganisation } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { CallLimit, clientOf } from '../../../platform/web/call-limit.js';
import { EditionsService } from '../../editions/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { SitesService } from '../../sites/index.js';
import { isOfferOpen } from '../domain/offer-expiry.js';
import { confirmedOrLater, type RegistrationState } from '../domain/registration-states.js';
import { Registration } from '../registration.entity.js';
import { OfferUnavailable } from '../registrations.errors.js';
import { type AnsweredOffer, AnswersService } from './answers.service.js';
import { OfferLinkUnusable, TooManyTries } from './offer-link.errors.js';
import { type OfferLink, OfferLinks } from './offer-links.js';
import { OfferByLinkType } from './offers.types.js';

/** Presses one client may waste on links that open nothing, and presses on one link, within an hour. */
const pressesPerHour = 30;

/** Offers read and answered from the link of a mail, by whoever holds it. It opens one registration, and nothing else of its organisation. */
@Injectable()
export class OffersByLink {
  private readonly limit = new CallLimit(pressesPerHour);

  constructor(
    private readonly links: OfferLinks,
    private readonly transactions: Transactions,
    private readonly answers: AnswersService,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
  ) {}

  /** What a link opens; null for a link that was never made, one of a registration that is gone, and one whose time has passed, alike. */
  async find(context: RequestContext, token: string): Promise<OfferByLinkType | null> {
    const link = this.links.read(token);
    if (link === null) return null;
    return this.inside(context, link, async (within) => {
      const registrations = await within.repository(Registration);
      const { organisationId, registrationId: id } = link;
      const registration = await registrations.findOneBy({ organisationId, id });
      return registration === null || !isTellable(registration, within.now) ? null : this.shown(within, registration);
    });
  }

  /** Answers in one press. The same answer again is the same success. */
  async answer(
    context: RequestContext,
    {
      token,
      accept,
      clientAddress,
    }: { readonly token: string; readonly accept: boolean; readonly clientAddress: string },
  ): Promise<AnsweredOffer | OfferUnavailable | OfferLinkUnusable | TooManyTries> {
    const link = this.links.read(token);
    const minutes = this.limit.take(link?.registrationId ?? clientOf(clientAddress), context.now);
    if (minutes !== null) return new TooManyTries(minutes, context.language);
    if (link === null) return new OfferLinkUnusable(context.language);
    const outcome = await this.inside(context, link, (within) => this.answerFor(within, link, accept));
    passStep('answer.committed');
    return outcome;
  }

  private async answerFor(
    context: RequestContext,
    { organisationId, registrationId: id }: OfferLink,
    accept: boolean,
  ): Promise<AnsweredOffer | OfferUnavailable | OfferLinkUnusable> {
    try {
      const answered = await this.answers.answer(context, { organisationId, id }, accept);
      if (!(answered instanceof OfferUnavailable) || endedStates.has(answered.state)) return answered;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    return new OfferLinkUnusable(context.language);
  }

  private inside<Result>(
    { language }: RequestContext,
    { organisationId, operatorId }: OfferLink,
    work: (context: RequestContext) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.run(asOrganisation(organisationId, operatorId), work, language);
  }

  private async shown(context: RequestContext, registration: Registration): Promise<OfferByLinkType> {
    const { organisationId, siteId, editionId, reference, state, offerExpiresAt } = registration;
    const organisation = await this.organisations.getById(context, organisationId);
    const site = (await this.sites.byIds(context, [siteId])).get(siteId);
    const edition = await this.editions.byId(context, editionId);
    if (site === undefined || offerExpiresAt === null) throw new NotFound('offer');
    return {
      organisationName: organisation.name,
      siteName: site.name,
      editionName: edition.name,
      resultsAt: edition.resultsAt,
      reference,
      state,
      expiresAt: offerExpiresAt,
    };
  }
}

/** States of a registration whose offer was answered or given up, which the holder of the link may be told. */
const endedStates: ReadonlySet<RegistrationState> = new Set([...confirmedOrLater, 'declined', 'withdrawn']);

function isTellable({ state, offerExpiresAt }: Registration, now: Date): boolean {
  if (offerExpiresAt === null) return false;
  return state === 'offered' ? isOfferOpen(offerExpiresAt, now) : endedStates.has(state);
}

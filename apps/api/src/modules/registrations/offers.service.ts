import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { defineTask, Jobs } from '../../platform/jobs/jobs.js';
import { EditionsService, offersPlaces, TransitionRefused } from '../editions/index.js';
import { AcceptanceMail } from './acceptance-mail.js';
import { isOfferOpen, offerExpiry } from './domain/offer-expiry.js';
import { canTransition, statesBefore } from './domain/registration-states.js';
import { OfferMail } from './offer-mail.js';
import { ParticipationsService } from './participations.service.js';
import { PlacesService } from './places.service.js';
import { Registration } from './registration.entity.js';
import { NotAFirstTimer, OfferUnavailable, PlacesExhausted } from './registrations.errors.js';
import { type OfferPlaceOutcome, PlaceOfferedType } from './registrations.types.js';

/** Ends an offer that nobody answered. */
export const expireOffer = defineTask<{ operatorId: string; registrationId: string }>('expire_offer');

const recheckMilliseconds = 60_000;

/** Free places offered by hand, and their answers. */
@Injectable()
export class OffersService {
  constructor(
    private readonly editions: EditionsService,
    private readonly participations: ParticipationsService,
    private readonly places: PlacesService,
    private readonly mail: OfferMail,
    private readonly acceptanceMail: AcceptanceMail,
    private readonly jobs: Jobs,
  ) {}

  /** The operator offers a place to an application of a first-timer. @throws NotFound for another operator's registration */
  async offer(context: RequestContext, registrationId: string): Promise<OfferPlaceOutcome> {
    const operatorId = await context.operatorId();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ operatorId, id: registrationId });
    if (registration === null) throw new NotFound('registration');
    if (registration.kind !== 'free' || !canTransition(registration.state, 'offered')) return notOfferable(context);
    const edition = await this.editions.byId(context, registration.editionId);
    if (!offersPlaces(edition.state)) return tooLate(context);
    const earlier = await this.participations.editionsBefore(context, registration.organisationId, edition);
    if (earlier.length > 0) return new NotAFirstTimer(earlier, context.language);
    const offer = { state: 'offered', offerExpiresAt: offerExpiry(context.now) } as const;
    const { organisationId, id } = registration;
    const { affected } = await registrations.update({ organisationId, id, state: In(statesBefore('offered')) }, offer);
    if (affected !== 1) return notOfferable(context);
    const places = await this.places.offer(context, registration);
    if (places === null) return new PlacesExhausted(context.language);
    const offered = Object.assign(registration, offer);
    await this.mail.send(context, offered, edition);
    await this.planExpiry(context, registrationId, new Date(offer.offerExpiresAt.getTime() + 1000));
    return new PlaceOfferedType(offered, places);
  }

  /** The organisation of the request accepts or declines. @throws NotFound for somebody else's registration */
  async answer(
    context: RequestContext,
    registrationId: string,
    accept: boolean,
  ): Promise<Registration | OfferUnavailable> {
    const { id: organisationId } = await context.organisation();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ organisationId, id: registrationId });
    if (registration === null) throw new NotFound('registration');
    if (!isOfferOpen(registration.offerExpiresAt, context.now)) return new OfferUnavailable(context.language);
    const edition = await this.editions.byId(context, registration.editionId);
    if (accept && !offersPlaces(edition.state)) return new OfferUnavailable(context.language);
    const answer = accept
      ? ({ state: 'confirmed', confirmedAt: context.now } as const)
      : ({ state: 'declined' } as const);
    const { affected } = await registrations.update({ organisationId, id: registrationId, state: 'offered' }, answer);
    if (affected !== 1) return new OfferUnavailable(context.language);
    const answered = Object.assign(registration, answer);
    if (accept) {
      await this.places.confirmOffered(context, answered);
      await this.acceptanceMail.send(context, answered, edition);
    } else await this.places.releaseOffered(context, answered, 'declined');
    return answered;
  }

  /** Frees the place of an offer whose time has passed; one that was answered stays as it is. */
  async expire(context: RequestContext, registrationId: string): Promise<void> {
    const operatorId = await context.operatorId();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ operatorId, id: registrationId, state: 'offered' });
    if (registration === null) return;
    if (isOfferOpen(registration.offerExpiresAt, context.now)) {
      // The clock of the queue runs before ours: the last second has not passed here.
      await this.planExpiry(context, registrationId, new Date(context.now.getTime() + recheckMilliseconds));
      return;
    }
    const { organisationId, id } = registration;
    const { affected } = await registrations.update({ organisationId, id, state: 'offered' }, { state: 'expired' });
    if (affected === 1) await this.places.releaseOffered(context, registration, 'expired');
  }

  private async planExpiry(context: RequestContext, registrationId: string, runAt: Date): Promise<void> {
    const operatorId = await context.operatorId();
    const key = `expire_offer:${registrationId}`;
    await this.jobs.enqueue(context, expireOffer, { operatorId, registrationId }, { key, runAt });
  }
}

function notOfferable({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Une place s’offre à une candidature gratuite qui attend le tirage ou figure sur la liste d’attente.'
      : 'A place is offered to a free application that awaits the draw or stands on the waiting list.',
  );
}

function tooLate({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Le terrain de cette édition est terminé : un site qui accepterait une place ne pourrait plus être audité.'
      : 'The field work of this edition is over: a site that accepted a place could not be audited any more.',
  );
}

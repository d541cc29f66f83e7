import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { placesOfferedStates } from '../../editions/index.js';
import { isAnswered } from '../domain/offer-answer.js';
import { Registration } from '../registration.entity.js';
import { OfferUnavailable } from '../registrations.errors.js';
import { GiveUpsService } from './give-ups.service.js';
import { PlaceNews } from './place-news.js';
import { type PlaceHolder, PlacesService } from './places.service.js';

/** Answers to offers, from the space of an organisation and from the link of a mail alike. The context is the organisation's. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly places: PlacesService,
    private readonly giveUps: GiveUpsService,
    private readonly news: PlaceNews,
  ) {}

  /**
   * Accepts or declines. The conditional update decides: of two answers at once one counts, the same again is the same success, and another one is
   * refused with what stands. @throws NotFound for a registration that is not there for the organisation
   */
  async answer(
    context: RequestContext,
    { organisationId, id }: PlaceHolder,
    accept: boolean,
  ): Promise<Registration | OfferUnavailable> {
    const registrations = await context.repository(Registration);
    const isMoved = await this.move(context, { organisationId, id }, accept);
    passStep(accept ? 'accept.registration' : 'decline.registration');
    const registration = await registrations.findOneBy({ organisationId, id });
    if (registration === null) throw new NotFound('registration');
    if (!isMoved) {
      return isAnswered(registration.state, accept)
        ? registration
        : new OfferUnavailable(registration.state, context.language);
    }
    const edition = { id: registration.editionId, operatorId: registration.operatorId };
    if (accept) await this.confirm(context, edition, registration);
    else await this.giveUps.giveBack(context, registration, 'declined');
    passStep(accept ? 'accept.place' : 'decline.place');
    await this.news.tell(context, registration, registration, accept ? 'accepted' : 'declined');
    passStep(accept ? 'accept.news' : 'decline.news');
    return registration;
  }

  /** Accepting is refused once a site could not be audited any more; declining is possible as long as the offer is open. */
  private async move(context: RequestContext, { organisationId, id }: PlaceHolder, accept: boolean): Promise<boolean> {
    const registrations = await context.repository(Registration);
    const update = registrations
      .createQueryBuilder()
      .update()
      .set(accept ? { state: 'confirmed', confirmedAt: context.now } : { state: 'declined' })
      .where({ organisationId, id, state: 'offered' })
      .andWhere(`offer_expires_at > :now::timestamptz - interval '1 second'`, { now: context.now });
    if (accept) {
      update.andWhere('EXISTS (SELECT 1 FROM edition e WHERE e.id = edition_id AND e.state IN (:...states))', {
        states: placesOfferedStates,
      });
    }
    return (await update.execute()).affected === 1;
  }

  private async confirm(
    context: RequestContext,
    edition: { readonly id: string; readonly operatorId: string },
    registration: Registration,
  ): Promise<void> {
    const moved = await this.places.move(context, edition, [registration], 'confirmed');
    if (moved.length !== 1)
      throw new Error(`Registration ${registration.id} holds no place on offer, although it was offered one.`);
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type PreparedStatement, runPrepared } from '../../../platform/database/prepared.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { passStep } from '../../../platform/process/named-steps.js';
import { placesOfferedStates } from '../../editions/index.js';
import { isAnswered } from '../domain/offer-answer.js';
import type { RegistrationState } from '../domain/registration-states.js';
import { Registration } from '../registration.entity.js';
import { OfferUnavailable } from '../registrations.errors.js';
import { GiveUpsService } from './give-ups.service.js';
import { PlaceNews } from './place-news.js';
import { type PlaceHolder, PlacesService } from './places.service.js';

/** A registration whose offer has its answer. */
export interface AnsweredOffer extends PlaceHolder {
  readonly editionId: string;
  readonly operatorId: string;
  readonly state: RegistrationState;
}

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
    holder: PlaceHolder,
    accept: boolean,
  ): Promise<AnsweredOffer | OfferUnavailable> {
    const answered = await this.move(context, holder, accept);
    passStep(accept ? 'accept.registration' : 'decline.registration');
    if (answered === null) return this.standing(context, holder, accept);
    if (accept) await this.confirm(context, answered);
    else await this.giveUps.giveBack(context, answered, 'declined');
    passStep(accept ? 'accept.place' : 'decline.place');
    await this.news.tell(context, answered, [answered], accept ? 'accepted' : 'declined');
    passStep(accept ? 'accept.news' : 'decline.news');
    return answered;
  }

  /** Accepting is refused once a site could not be audited any more; declining is possible as long as the offer is open. */
  private async move(context: RequestContext, { organisationId, id }: PlaceHolder, accept: boolean) {
    const parameters = [organisationId, id, context.now];
    const [answered] = await runPrepared<AnsweredOffer>(
      await context.manager(),
      accept ? acceptOffer : declineOffer,
      accept ? [...parameters, placesOfferedStates] : parameters,
    );
    return answered ?? null;
  }

  private async confirm(context: RequestContext, answered: AnsweredOffer): Promise<void> {
    const { id, editionId, operatorId } = answered;
    const moved = await this.places.move(context, { id: editionId, operatorId }, [answered], 'confirmed');
    if (moved.length !== 1) throw new Error(`Registration ${id} holds no place on offer, although it was offered one.`);
  }

  private async standing(
    context: RequestContext,
    { organisationId, id }: PlaceHolder,
    accept: boolean,
  ): Promise<AnsweredOffer | OfferUnavailable> {
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ organisationId, id });
    if (registration === null) throw new NotFound('registration');
    const { state } = registration;
    return isAnswered(state, accept) ? registration : new OfferUnavailable(state, context.language);
  }
}

const returned =
  'organisation_id AS "organisationId", id, edition_id AS "editionId", operator_id AS "operatorId", state';
const isOpen = `organisation_id = $1 AND id = $2 AND state = 'offered' AND offer_expires_at > $3::timestamptz - interval '1 second'`;

const acceptOffer: PreparedStatement = {
  name: 'accept_offer',
  text: `
WITH answered AS (
  UPDATE registration SET state = 'confirmed', confirmed_at = $3
  WHERE ${isOpen} AND EXISTS (SELECT 1 FROM edition e WHERE e.id = edition_id AND e.state = ANY ($4)) RETURNING ${returned})
SELECT * FROM answered`,
};

const declineOffer: PreparedStatement = {
  name: 'decline_offer',
  text: `WITH answered AS (UPDATE registration SET state = 'declined' WHERE ${isOpen} RETURNING ${returned}) SELECT * FROM answered`,
};

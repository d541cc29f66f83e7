import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { TransitionRefused } from '../../editions/index.js';
import { switchableStates, withdrawableStates } from '../domain/offer-answer.js';
import type { PlaceStep } from '../domain/place-states.js';
import type { RegistrationState } from '../domain/registration-states.js';
import { Registration } from '../registration.entity.js';
import { FreePlacesQueue } from './free-places-queue.js';
import { PlaceNews } from './place-news.js';
import { PlacesService } from './places.service.js';

type GivingUp = Extract<PlaceStep, 'declined' | 'withdrawn' | 'moved_to_paid'>;

/** What of a registration that ends leads to its place. */
type Freeing = Pick<Registration, 'organisationId' | 'id' | 'editionId' | 'operatorId'>;

/** Free registrations that end by the will of their organisation, and the places that they give back. */
@Injectable()
export class GiveUpsService {
  constructor(
    private readonly places: PlacesService,
    private readonly queue: FreePlacesQueue,
    private readonly news: PlaceNews,
  ) {}

  /** Leaves the draw or the waiting list, or gives a place back. Asked for again, it is the same success. @throws NotFound for somebody else's registration */
  async withdraw(context: RequestContext, registrationId: string): Promise<Registration | TransitionRefused> {
    const ended = await this.end(context, registrationId, withdrawableStates);
    if (ended === null) return this.standing(context, registrationId);
    await this.giveBack(context, ended, 'withdrawn');
    await this.news.tell(context, ended, [ended], 'withdrawn');
    return ended;
  }

  /** Ends a free application whose site is about to be registered as a paid one. @throws NotFound for somebody else's registration */
  async leaveForPaid(context: RequestContext, registrationId: string): Promise<Registration | TransitionRefused> {
    const ended = await this.end(context, registrationId, switchableStates);
    if (ended === null) return notSwitchable(context);
    await this.giveBack(context, ended, 'moved_to_paid');
    return ended;
  }

  /** The place of a registration that has ended, if it had one, is free and passes on. The registration's own row is locked by then. */
  async giveBack(context: RequestContext, registration: Freeing, step: GivingUp): Promise<void> {
    const { editionId, operatorId, id } = registration;
    if (!(await this.places.isHeldBy(context, editionId, id))) return;
    const edition = { id: editionId, operatorId };
    await this.places.takeTurns(context, editionId);
    await this.places.move(context, edition, [registration], step);
    await this.queue.passOn(context, edition);
  }

  private async end(
    context: RequestContext,
    id: string,
    from: readonly RegistrationState[],
  ): Promise<Registration | null> {
    const { id: organisationId } = await context.organisation();
    const registrations = await context.repository(Registration);
    const { affected } = await registrations.update(
      { organisationId, id, kind: 'free', state: In([...from]) },
      { state: 'withdrawn' },
    );
    const registration = await registrations.findOneBy({ organisationId, id });
    if (registration === null) throw new NotFound('registration');
    return affected === 1 ? registration : null;
  }

  private async standing(context: RequestContext, id: string): Promise<Registration | TransitionRefused> {
    const { id: organisationId } = await context.organisation();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneByOrFail({ organisationId, id });
    return registration.kind === 'free' && registration.state === 'withdrawn' ? registration : notWithdrawable(context);
  }
}

function notWithdrawable({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Cette inscription ne peut pas être retirée ici : elle est terminée, payante, ou ses audits ont commencé. Écrivez-nous.'
      : 'This registration cannot be withdrawn here: it is over, paid, or its audits have begun. Write to us.',
  );
}

function notSwitchable({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Seule une candidature gratuite qui attend le tirage, une place ou votre réponse peut devenir payante.'
      : 'Only a free application that awaits the draw, a place or your answer can become a paid one.',
  );
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService } from '../editions/index.js';
import { type Registration, RegistrationsService } from '../registrations/index.js';
import { checkDetails, isProblem } from './domain/check-details.js';
import { wayOfChanging } from './domain/details-rules.js';
import {
  type ContactPerson,
  firstDetails,
  isSameDetails,
  type ParticipationDetails as Details,
} from './domain/participation-details.js';
import { DetailsChange } from './details-change.entity.js';
import { invalidDetails } from './details-texts.js';
import { DetailsNotOpen } from './details.errors.js';
import { ParticipationDetails } from './participation-details.entity.js';
import { WrittenDetails } from './written-details.js';

export type ChangeDetailsResult = DetailsChange | InvalidInput | DetailsNotOpen;

/** What participants tell of their sites once they take part. */
@Injectable()
export class DetailsService {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly editions: EditionsService,
    private readonly written: WrittenDetails,
  ) {}

  /** The referent that a registration was sent with. */
  async begin(
    context: RequestContext,
    first: { readonly registrationId: string; readonly referent: ContactPerson; readonly hasSocialAccount: boolean },
  ): Promise<void> {
    const registration = await this.registration(context, first.registrationId);
    const change = await this.changeOf(context, registration, firstDetails(first.referent, first.hasSocialAccount));
    await this.written.apply(context, change, registration.siteId);
  }

  /** A registration takes over from another one of the same site: what was told stays told. */
  async takeOver(context: RequestContext, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
    const told = await this.find(context, from);
    if (told === null) return;
    const registration = await this.registration(context, to);
    await this.written.apply(context, await this.changeOf(context, registration, told.details), registration.siteId);
  }

  /** What is told of a registration of the organisation of the request; null while nothing is. */
  async find(context: RequestContext, registrationId: string): Promise<ParticipationDetails | null> {
    const { id: organisationId } = await context.organisation();
    const details = await context.repository(ParticipationDetails);
    return details.findOneBy({ organisationId, registrationId });
  }

  /** Every change of what is told of a registration, newest first. */
  async changes(context: RequestContext, registrationId: string): Promise<DetailsChange[]> {
    const { id: organisationId } = await context.organisation();
    const changes = await context.repository(DetailsChange);
    return changes.find({ where: { organisationId, registrationId }, order: { madeAt: 'DESC', id: 'DESC' } });
  }

  /**
   * Changes what is told: at once until the date of the edition, by a request to the operator afterwards. Asking again replaces what was asked for.
   * @throws NotFound for an unknown registration and for somebody else's alike
   */
  async change(context: RequestContext, registrationId: string, typed: Details): Promise<ChangeDetailsResult> {
    const registration = await this.registration(context, registrationId);
    const edition = await this.editions.byId(context, registration.editionId);
    const way = wayOfChanging(registration.state, edition.detailsDueAt, context.now);
    if (way === 'not_confirmed') return new DetailsNotOpen(context.language);
    const checked = checkDetails(typed);
    if (isProblem(checked)) return invalidDetails(checked, context.language);
    await this.takeTurns(context, registration);
    const change = await this.changeOf(context, registration, checked);
    if (change.before !== null && isSameDetails(change.before, checked)) return change;
    if (way === 'at_once') {
      await this.written.apply(context, change, registration.siteId);
      return change;
    }
    return this.request(context, Object.assign(change, { state: 'requested' as const }));
  }

  private async request(context: RequestContext, change: DetailsChange): Promise<DetailsChange> {
    const { organisationId, registrationId } = change;
    const changes = await context.repository(DetailsChange);
    await changes.update({ organisationId, registrationId, state: 'requested' }, { state: 'replaced' });
    await changes.insert(change);
    return change;
  }

  private async changeOf(
    context: RequestContext,
    registration: Registration,
    details: Details,
  ): Promise<DetailsChange> {
    const { organisationId, operatorId, editionId, id: registrationId } = registration;
    const before = await this.find(context, registrationId);
    return {
      organisationId,
      id: uuidv7(),
      operatorId,
      editionId,
      registrationId,
      state: 'applied',
      before: before?.details ?? null,
      details,
      madeBy: await context.userId(),
      madeAt: context.now,
      decidedBy: null,
      decidedAt: null,
      reason: null,
    };
  }

  private async registration(context: RequestContext, id: string): Promise<Registration> {
    const registration = await this.registrations.find(context, id);
    if (registration === null) throw new NotFound('registration');
    return registration;
  }

  /** Two changes at once take turns, so that each says what stood before it. */
  private async takeTurns(context: RequestContext, { organisationId, id }: Registration): Promise<void> {
    const manager = await context.manager();
    await manager.query('SELECT 1 FROM registration WHERE organisation_id = $1 AND id = $2 FOR UPDATE', [
      organisationId,
      id,
    ]);
  }
}

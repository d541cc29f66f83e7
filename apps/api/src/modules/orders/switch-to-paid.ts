import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DetailsService } from '../details/index.js';
import { offersPlaces, TransitionRefused } from '../editions/index.js';
import { GiveUpsService } from '../registrations/index.js';
import { NamedInForm } from './named-in-form.js';
import { RegistrationsPlacedType, type SwitchToPaidOutcome } from './orders.types.js';
import { PlaceRegistration } from './place-registration.js';
import { SubmissionsService } from './submissions.service.js';

/** A free application that is to take part as a paid one. */
export interface SwitchRequest {
  readonly registrationId: string;
  readonly physicalVisits: boolean;
  readonly idempotencyKey: string;
}

/** Registers the site of a free application as a paid one and places its order, nothing typed again; all or nothing. */
@Injectable()
export class SwitchToPaid {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly giveUps: GiveUpsService,
    private readonly names: NamedInForm,
    private readonly placing: PlaceRegistration,
    private readonly details: DetailsService,
  ) {}

  /**
   * The free application ends first, because a site is registered once; a place that it had passes on. Possible after the close of registrations too, as
   * long as the site can be audited. @throws NotFound for somebody else's registration
   */
  async switch(
    context: RequestContext,
    { registrationId, physicalVisits, idempotencyKey }: SwitchRequest,
  ): Promise<SwitchToPaidOutcome> {
    const planned = { registrationIds: [uuidv7()], orderId: uuidv7() };
    const earlier = await this.submissions.claim(context, idempotencyKey, planned);
    if (earlier !== null) return this.placing.answerAgain(context, earlier);
    const free = await this.giveUps.leaveForPaid(context, registrationId);
    if (free instanceof TransitionRefused) return free;
    const form = {
      editionId: free.editionId,
      freeSiteId: null,
      paidSites: [{ siteId: free.siteId, physicalVisits }],
      // Said when the free application was sent, and true of the same audits.
      staffInformed: true,
      dataProtectionRead: true,
    };
    const named = await this.names.find(context, form);
    if (!offersPlaces(named.edition.state)) return tooLate(context);
    const placed = await this.placing.write(context, form, named, planned);
    if (!(placed instanceof RegistrationsPlacedType)) return placed;
    for (const { id } of placed.registrations) await this.details.takeOver(context, { from: registrationId, to: id });
    return placed;
  }
}

function tooLate({ language }: RequestContext): TransitionRefused {
  return new TransitionRefused(
    language === 'fr'
      ? 'Le terrain de cette édition est terminé : ce site ne pourrait plus être audité.'
      : 'The field work of this edition is over: this site could not be audited any more.',
  );
}

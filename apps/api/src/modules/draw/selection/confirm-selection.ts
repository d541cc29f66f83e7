import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { EditionsService, type TransitionRefused } from '../../editions/index.js';
import { Registration } from '../../registrations/index.js';
import { refusal } from '../draw.errors.js';

/** A selected structure takes its participation up. It stays one that was selected; from then on it gets what free participants get. */
@Injectable()
export class ConfirmSelection {
  constructor(private readonly editions: EditionsService) {}

  /** Confirmed twice, it is confirmed once. @throws NotFound for an unknown registration and for somebody else's alike */
  async confirm(context: RequestContext, registrationId: string): Promise<Registration | TransitionRefused> {
    const { id: organisationId } = await context.organisation();
    const registrations = await context.repository(Registration);
    const registration = await registrations.findOneBy({ organisationId, id: registrationId });
    if (registration === null) throw new NotFound('registration');
    if (registration.kind === 'selected' && registration.confirmedAt !== null) return registration;
    const confirmed = { state: 'confirmed', confirmedAt: context.now } as const;
    const { affected } = await registrations.update(
      { organisationId, id: registrationId, kind: 'selected', state: 'selected' },
      confirmed,
    );
    if (affected === 1) return Object.assign(registration, confirmed);
    const edition = await this.editions.byId(context, registration.editionId);
    return refusal('not_selected', edition, context.language);
  }
}

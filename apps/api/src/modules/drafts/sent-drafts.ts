import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { IdentityService } from '../identity/index.js';
import { PlaceRegistration } from '../orders/index.js';
import { RegistrationsService } from '../registrations/index.js';
import { DraftSent } from './drafts.errors.js';

/** Tells people who still write in a draft that somebody has sent it. */
@Injectable()
export class SentDrafts {
  constructor(
    private readonly placing: PlaceRegistration,
    private readonly registrations: RegistrationsService,
    private readonly identity: IdentityService,
  ) {}

  /** @throws NotFound for a draft that is not the organisation's, or that was never sent */
  async of(context: RequestContext, draftId: string): Promise<DraftSent> {
    const placed = await this.placing.placedWith(context, draftId);
    const ids = placed?.registrations.map(({ id }) => id) ?? [];
    const [first] = await this.registrations.byIds(context, ids);
    if (first === undefined) throw new NotFound('draft');
    const sender = await this.identity.person(context, first.createdBy);
    return new DraftSent(
      { name: sender?.name ?? '', sentAt: first.submittedAt, registrationIds: ids },
      context.language,
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { RegistrationsService } from '../registrations/index.js';
import { ChangeMail } from './change-mail.js';
import { DetailsChange } from './details-change.entity.js';
import { reasonMissing } from './details-texts.js';
import { ChangeDecided } from './details.errors.js';
import { WrittenDetails } from './written-details.js';

export interface Decision {
  readonly changeId: string;
  readonly isAccepted: boolean;
  /** Said to the organisation; a refusal needs one. */
  readonly reason: string;
}

const shortestReason = 10;
const longestReason = 1000;

/** The operator's decision on a change asked for after the date: it is written, or refused with a reason. */
@Injectable()
export class DecideChange {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly written: WrittenDetails,
    private readonly mail: ChangeMail,
  ) {}

  /** The changes of an edition of the operator of the request that wait for a decision, oldest first, then the latest decided. */
  async ofEdition(context: RequestContext, editionId: string): Promise<DetailsChange[]> {
    const operatorId = await context.operatorId();
    const changes = await context.repository(DetailsChange);
    const waiting = await changes.find({
      where: { operatorId, editionId, state: 'requested' },
      order: { madeAt: 'ASC' },
    });
    const decided = await changes.find({
      where: [
        { operatorId, editionId, state: 'accepted' },
        { operatorId, editionId, state: 'refused' },
      ],
      order: { decidedAt: 'DESC' },
      take: 50,
    });
    return [...waiting, ...decided];
  }

  /** @throws NotFound for an unknown change and for another operator's alike */
  async decide(context: RequestContext, decision: Decision): Promise<DetailsChange | InvalidInput | ChangeDecided> {
    const change = await this.lock(context, decision.changeId);
    const reason = decision.reason.trim().slice(0, longestReason);
    if (!decision.isAccepted && reason.length < shortestReason)
      return new InvalidInput('reason', reasonMissing, context.language);
    if (change.state !== 'requested') return new ChangeDecided(context.language);
    const decided = {
      state: decision.isAccepted ? ('accepted' as const) : ('refused' as const),
      decidedBy: await context.userId(),
      decidedAt: context.now,
      reason: reason === '' ? null : reason,
    };
    const changes = await context.repository(DetailsChange);
    await changes.update({ organisationId: change.organisationId, id: change.id }, decided);
    const [registration] = await this.registrations.byIds(context, [change.registrationId]);
    if (registration === undefined) throw new NotFound('registration');
    if (decision.isAccepted) await this.written.write(context, change, registration.siteId);
    const after = Object.assign(change, decided);
    await this.mail.send(context, after, registration);
    return after;
  }

  private async lock(context: RequestContext, id: string): Promise<DetailsChange> {
    const operatorId = await context.operatorId();
    const changes = await context.repository(DetailsChange);
    const change = await changes.findOne({ where: { operatorId, id }, lock: { mode: 'pessimistic_write' } });
    if (change === null) throw new NotFound('change');
    return change;
  }
}

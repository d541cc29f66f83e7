import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { CallLimit } from '../../../platform/web/call-limit.js';
import { isEmail } from '../../details/index.js';
import type { Edition } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import type { DraftTaskCode } from '../domain/draft-fields.js';
import { invitationExpiry, writeToken } from '../domain/invitation-token.js';
import { Invitation } from './invitation.entity.js';
import { InvitationMail } from './invitation-mail.js';
import { invalidInvitation } from './invitation-texts.js';

/** Invitations that one organisation may have under way in an edition: each is a mail to somebody who did not ask for it. */
const mostPending = 20;

/** Mails one organisation may send so within an hour, whomever they go to. */
const mostPerHour = 30;

const hourMilliseconds = 3_600_000;

/** Colleagues asked to finish a registration. */
@Injectable()
export class InvitationsService {
  private readonly limit = new CallLimit(mostPerHour);

  constructor(
    private readonly identity: IdentityService,
    private readonly mail: InvitationMail,
  ) {}

  /** The invitations of the organisation of the request that can still be accepted, newest first. */
  async pending(context: RequestContext, editionId: string): Promise<Invitation[]> {
    const { id: organisationId } = await context.organisation();
    const invitations = await context.repository(Invitation);
    return invitations.find({
      where: { organisationId, editionId, acceptedAt: IsNull(), expiresAt: MoreThan(context.now) },
      order: { createdAt: 'DESC', email: 'ASC' },
    });
  }

  /**
   * Asks a colleague by mail. Asked again, an hour later or more, they receive another link, and the first one is worth nothing any more.
   */
  async invite(
    context: RequestContext,
    edition: Edition,
    wanted: { readonly email: string; readonly task: DraftTaskCode },
  ): Promise<Invitation | InvalidInput> {
    const email = wanted.email.trim().toLowerCase();
    if (!isEmail(email)) return invalidInvitation('email_invalid', context.language);
    const { id: organisationId, operatorId } = await context.organisation();
    if (await this.identity.isMember(context, email)) return invalidInvitation('already_member', context.language);
    const pending = await this.pending(context, edition.id);
    if (pending.filter((known) => known.email !== email).length >= mostPending)
      return invalidInvitation('too_many', context.language);
    const minutes = this.limit.take(organisationId, context.now);
    if (minutes !== null) return invalidInvitation('too_many_an_hour', context.language);
    const secret = randomBytes(32).toString('hex');
    const invitation: Invitation = {
      organisationId,
      id: uuidv7(),
      operatorId,
      editionId: edition.id,
      email,
      task: wanted.task,
      tokenHash: hashOf(secret),
      invitedBy: await context.userId(),
      createdAt: context.now,
      expiresAt: invitationExpiry(context.now),
      acceptedBy: null,
      acceptedAt: null,
    };
    if (!(await this.write(context, invitation))) return invalidInvitation('asked_lately', context.language);
    await this.mail.send(context, { invitation, edition, token: writeToken({ organisationId, secret }) });
    return invitation;
  }

  /** Ends an invitation that nobody has accepted yet: its link is worth nothing any more. Ended twice, it is ended once. */
  async withdraw(context: RequestContext, id: string): Promise<void> {
    const { id: organisationId } = await context.organisation();
    const invitations = await context.repository(Invitation);
    // The row stays: whom it was sent to is not written to again at once.
    await invitations.update(
      { organisationId, id, acceptedAt: IsNull(), expiresAt: MoreThan(context.now) },
      { expiresAt: context.now },
    );
  }

  /** @returns false when the same address was asked less than an hour ago */
  private async write(context: RequestContext, invitation: Invitation): Promise<boolean> {
    const invitations = await context.repository(Invitation);
    const { organisationId, editionId, email, task, tokenHash, invitedBy, createdAt, expiresAt } = invitation;
    const earliest = new Date(createdAt.getTime() - hourMilliseconds);
    const { affected } = await invitations.update(
      { organisationId, editionId, email, createdAt: LessThanOrEqual(earliest) },
      { task, tokenHash, invitedBy, createdAt, expiresAt, acceptedBy: null, acceptedAt: null },
    );
    if (affected === 1) return true;
    const insert = invitations.createQueryBuilder().insert().values(invitation).orIgnore().returning('id');
    const inserted = await insert.updateEntity(false).execute();
    return (inserted.raw as unknown[]).length === 1;
  }
}

/** What is kept of a secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOrganisation } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { EditionsService } from '../../editions/index.js';
import { IdentityService, Membership } from '../../identity/index.js';
import { Organisation } from '../../organisations/index.js';
import type { DraftTaskCode } from '../domain/draft-fields.js';
import { readToken } from '../domain/invitation-token.js';
import { Invitation } from './invitation.entity.js';
import { InvitationExpired, InvitationForAnother, InvitationUnknown } from './invitations.errors.js';
import {
  type AcceptInvitationOutcome,
  InvitationAcceptedType,
  type InvitationPreviewType,
} from './invitations.types.js';
import { hashOf } from './invitations.service.js';

/**
 * Lets somebody into the space that invited them. They belong to no space yet, so the invitation is looked up in the space that its token names: the
 * secret in it is what shows that the mail was received.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly identity: IdentityService,
    private readonly editions: EditionsService,
  ) {}

  /** What the page of the link says before anything is accepted; null for a link that leads nowhere. */
  async preview(context: RequestContext, token: string): Promise<InvitationPreviewType | null> {
    return this.inSpaceOf(context, token, async (space, invitation) => {
      const organisations = await space.repository(Organisation);
      const { name } = await organisations.findOneByOrFail({ id: invitation.organisationId });
      const edition = await this.editions.byId(space, invitation.editionId);
      const inviter = await this.identity.person(space, invitation.invitedBy);
      return {
        email: invitation.email,
        organisationName: name,
        editionName: edition.name,
        inviterName: inviter?.name ?? '',
        registrationClosesAt: edition.registrationClosesAt,
        expiresAt: invitation.expiresAt,
        isExpired: isOver(invitation, context.now),
        isAccepted: invitation.acceptedAt !== null,
      };
    });
  }

  /** Makes the signed-in person a member. Accepted again by the same person, it leads to the same task. */
  async accept(context: RequestContext, token: string): Promise<AcceptInvitationOutcome> {
    const userId = await context.userId();
    const person = await this.identity.person(context, userId);
    const outcome = await this.inSpaceOf(
      context,
      token,
      async (space, invitation): Promise<AcceptInvitationOutcome> => {
        const { organisationId, operatorId, acceptedBy } = invitation;
        const accepted = new InvitationAcceptedType(organisationId, invitation.task as DraftTaskCode);
        if (acceptedBy !== null) return acceptedBy === userId ? accepted : new InvitationUnknown(context.language);
        if (isOver(invitation, context.now)) return new InvitationExpired(context.language);
        if (person?.email.toLowerCase() !== invitation.email) return new InvitationForAnother(context.language);
        await this.join(space, { organisationId, userId, operatorId, role: 'member', createdAt: context.now });
        const invitations = await space.repository(Invitation);
        await invitations.update(
          { organisationId, id: invitation.id },
          { acceptedBy: userId, acceptedAt: context.now },
        );
        return accepted;
      },
    );
    return outcome ?? new InvitationUnknown(context.language);
  }

  /** Somebody who belongs to the space already keeps their role. */
  private async join(space: RequestContext, membership: Membership): Promise<void> {
    const memberships = await space.repository(Membership);
    await memberships.createQueryBuilder().insert().values(membership).orIgnore().updateEntity(false).execute();
  }

  private async inSpaceOf<Result>(
    context: RequestContext,
    token: string,
    work: (space: RequestContext, invitation: Invitation) => Promise<Result>,
  ): Promise<Result | null> {
    const read = readToken(token);
    if (read === null) return null;
    const { organisationId, secret } = read;
    // The connection goes back first: each request taking a second one while it holds a first would lock the pool up under load.
    await context.commitSoFar();
    // No operator is entered: an invitation is the organisation's own.
    return this.transactions.run(asOrganisation(organisationId, organisationId), async (space) => {
      const invitations = await space.repository(Invitation);
      const invitation = await invitations.findOne({
        where: { organisationId, tokenHash: hashOf(secret) },
        lock: { mode: 'pessimistic_write' },
      });
      return invitation === null ? null : work(space, invitation);
    });
  }
}

function isOver({ expiresAt }: Invitation, now: Date): boolean {
  return expiresAt.getTime() <= now.getTime();
}

import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Public, Requires, SignedIn } from '../../../platform/permissions/declarations.js';
import { AcceptInvitation } from './accept-invitation.js';
import type { DraftTaskCode } from '../domain/draft-fields.js';
import { DraftsService } from '../drafts.service.js';
import { DraftTaskCodeEnum, RegistrationDraftType } from '../drafts.types.js';
import { InvitationsService } from './invitations.service.js';
import {
  type AcceptInvitationOutcome,
  AcceptInvitationResult,
  InvitationPreviewType,
  InvitationSentType,
  InvitationType,
  type InviteColleagueOutcome,
  InviteColleagueResult,
} from './invitations.types.js';

@Resolver(() => RegistrationDraftType)
export class InvitationsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly invitationsService: InvitationsService,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Requires('registration.place')
  @ResolveField(() => [InvitationType])
  invitations(
    @Ctx() context: RequestContext,
    @Parent() { editionId }: RegistrationDraftType,
  ): Promise<InvitationType[]> {
    return this.invitationsService.pending(context, editionId);
  }

  @Requires('registration.place')
  @Mutation(() => InviteColleagueResult, { description: 'Asks a colleague by mail to finish the registration.' })
  async inviteColleague(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('email', { type: () => String }) email: string,
    @Args('task', { type: () => DraftTaskCodeEnum }) task: DraftTaskCode,
  ): Promise<InviteColleagueOutcome> {
    const edition = await this.drafts.edition(context, editionId);
    const outcome = await this.invitationsService.invite(context, edition, { email, task });
    return outcome instanceof InvalidInput ? outcome : new InvitationSentType(outcome);
  }

  @Requires('registration.place')
  @Mutation(() => [InvitationType], {
    description:
      'Ends an invitation and answers with those left: its link lets nobody in any more. Whoever has accepted it stays.',
  })
  async withdrawInvitation(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<InvitationType[]> {
    await this.invitationsService.withdraw(context, id);
    return this.invitationsService.pending(context, editionId);
  }

  @Public()
  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What the holder of a link may know before accepting.',
  })
  invitation(
    @Ctx() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<InvitationPreviewType | null> {
    return this.accepting.preview(context, token);
  }

  @SignedIn()
  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(
    @Ctx() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<AcceptInvitationOutcome> {
    return this.accepting.accept(context, token);
  }
}

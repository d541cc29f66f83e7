import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ClientAddress } from '../../platform/graphql/client-address.decorator.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import type { MailState } from '../../platform/mail/mail-message.entity.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import { ContactService } from './contact.service.js';
import { MailsService } from './mails.service.js';
import { MailStateEnum } from './structure-mails.types.js';
import { ContactMessageInput, MailPageType, SendContactMessageResult } from './notifications.types.js';

@Resolver()
export class NotificationsResolver {
  constructor(
    private readonly contact: ContactService,
    private readonly outbox: MailsService,
  ) {}

  @Public()
  @Mutation(() => SendContactMessageResult)
  sendContactMessage(
    @Ctx() context: RequestContext,
    @Args('input') input: ContactMessageInput,
    @ClientAddress() clientAddress: string,
  ): Promise<typeof SendContactMessageResult> {
    return this.contact.send(context, input, clientAddress);
  }

  @Requires('operator.mails')
  @Query(() => MailPageType)
  mails(
    @Ctx() context: RequestContext,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('state', { type: () => MailStateEnum, nullable: true }) state: MailState | null,
    @Args('campaignId', { type: () => UuidScalar, nullable: true }) campaignId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MailPageType> {
    return this.outbox.page(context, {
      search: search ?? null,
      state: state ?? null,
      campaignId: campaignId ?? null,
      first,
      after: after ?? null,
    });
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { RowLoader } from '../../../platform/context/row-loader.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { MailBounces } from '../../../platform/mail/mail-bounces.service.js';
import { SignedIn } from '../../../platform/permissions/declarations.js';
import { RegistrationType } from '../registrations.types.js';

/** Beside a registration, whether mails to its organisation come back. Row-level security shows a space those of its own mails. */
@Resolver(() => RegistrationType)
export class RegistrationBouncesResolver {
  private readonly bounced = new RowLoader<object>('bounce', async (context, ids) => {
    const organisationIds = await this.bounces.organisationsWithBounces(context, ids);
    return new Map([...organisationIds].map((id) => [id, {}]));
  });

  constructor(private readonly bounces: MailBounces) {}

  @SignedIn()
  @ResolveField(() => Boolean, { description: 'An address of the organisation does not receive mails.' })
  async hasBouncedAddress(
    @Ctx() context: RequestContext,
    @Parent() { organisationId }: RegistrationType,
  ): Promise<boolean> {
    return (await this.bounced.find(context, organisationId)) !== null;
  }
}

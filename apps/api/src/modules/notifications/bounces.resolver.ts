import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { MailBounces } from '../../platform/mail/mail-bounces.service.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { AddressMendedType, BouncedAddressType } from './structure-mails.types.js';

/** Addresses that do not receive mails: the operator sees all of them, a structure those of its own people. */
@Resolver(() => BouncedAddressType)
export class BouncesResolver {
  private readonly organisationRows = new RowLoader<Organisation>('organisation', (context, ids) =>
    this.organisations.byIds(context, ids),
  );

  constructor(
    private readonly bounces: MailBounces,
    private readonly organisations: OrganisationsService,
  ) {}

  @Requires('addresses.read')
  @Query(() => [BouncedAddressType], {
    description: 'The addresses of the space that do not receive mails, the newest first.',
  })
  bouncedAddresses(@Ctx() context: RequestContext): Promise<BouncedAddressType[]> {
    return this.bounces.blocked(context);
  }

  @Requires('addresses.read')
  @ResolveField(() => String, { nullable: true })
  async organisationName(
    @Ctx() context: RequestContext,
    @Parent() { organisationId }: BouncedAddressType,
  ): Promise<string | null> {
    if (organisationId === null) return null;
    return (await this.organisationRows.find(context, organisationId))?.name ?? null;
  }

  @Requires('addresses.mend')
  @Mutation(() => AddressMendedType, { description: 'Says that an address works again: it is written to from now on.' })
  async mendAddress(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<AddressMendedType> {
    return new AddressMendedType((await this.bounces.mend(context, id)).address);
  }
}

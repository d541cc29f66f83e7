import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { RegistrationsService } from './registrations.service.js';
import { RegistrationType } from './registrations.types.js';

@Resolver()
export class RegistrationsResolver {
  constructor(private readonly registrationsService: RegistrationsService) {}

  @Requires('organisation.read')
  @Query(() => RegistrationType, { nullable: true })
  registration(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<RegistrationType | null> {
    return this.registrationsService.find(context, id);
  }
}

import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Public } from '../../platform/permissions/declarations.js';
import { DemonstrationClock } from './demonstration-clock.service.js';
import { DemonstrationService } from './demonstration.service.js';
import { DemonstrationType } from './demonstration.types.js';

@Resolver()
export class DemonstrationResolver {
  constructor(
    private readonly service: DemonstrationService,
    private readonly clock: DemonstrationClock,
  ) {}

  @Public()
  @Query(() => DemonstrationType, { nullable: true, description: 'Null outside demonstration mode.' })
  demonstration(@Ctx() context: RequestContext): Promise<DemonstrationType | null> {
    return this.service.describe(context);
  }

  @Public()
  @Mutation(() => Int, {
    description: 'Sets the clock of a demonstration forward, and says by how many seconds it is ahead of the machine.',
  })
  advanceDemonstrationClock(@Args('to', { type: () => DateTimeScalar }) to: Date): number {
    return this.clock.advanceTo(to);
  }
}

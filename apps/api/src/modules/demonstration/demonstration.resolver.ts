import { Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Public } from '../../platform/permissions/declarations.js';
import { DemonstrationService } from './demonstration.service.js';
import { DemonstrationType } from './demonstration.types.js';

@Resolver()
export class DemonstrationResolver {
  constructor(private readonly service: DemonstrationService) {}

  @Public()
  @Query(() => DemonstrationType, { nullable: true, description: 'Null outside demonstration mode.' })
  demonstration(@Ctx() context: RequestContext): Promise<DemonstrationType | null> {
    return this.service.describe(context);
  }
}

import { Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Public } from '../../platform/permissions/declarations.js';
import { IdentityService } from './identity.service.js';
import { MeType } from './identity.types.js';

@Resolver()
export class IdentityResolver {
  constructor(private readonly identity: IdentityService) {}

  @Public()
  @Query(() => MeType, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@Ctx() context: RequestContext): Promise<MeType | null> {
    return this.identity.me(context);
  }
}

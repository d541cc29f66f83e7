import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { StructureMails } from './structure-mails.service.js';
import { StructureMailPageType, StructureMailType } from './structure-mails.types.js';

/** The mails about a structure's participation, for its people. */
@Resolver()
export class StructureMailsResolver {
  constructor(private readonly archive: StructureMails) {}

  @Requires('organisation.read')
  @Query(() => StructureMailPageType, { description: 'The newest first.' })
  structureMails(
    @Ctx() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => UuidScalar, nullable: true }) after: string | null,
  ): Promise<StructureMailPageType> {
    return this.archive.page(context, first, after ?? null);
  }

  @Requires('organisation.read')
  @Query(() => StructureMailType)
  structureMail(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<StructureMailType> {
    return this.archive.get(context, id);
  }
}

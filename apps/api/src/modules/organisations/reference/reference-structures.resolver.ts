import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { Public } from '../../../platform/permissions/declarations.js';
import { ReferenceStructureType } from './reference-structures.types.js';
import { SearchStructures } from './search-structures.js';

@Resolver()
export class ReferenceStructuresResolver {
  constructor(private readonly structures: SearchStructures) {}

  @Public()
  @Query(() => [ReferenceStructureType], {
    description: 'At most 12 structures by name, postcode or SIREN, accent-blind, best first.',
  })
  searchStructures(
    @Ctx() context: RequestContext,
    @Args('text', { type: () => String }) text: string,
  ): Promise<ReferenceStructureType[]> {
    return this.structures.search(context, text);
  }
}

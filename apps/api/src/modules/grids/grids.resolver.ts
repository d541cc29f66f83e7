import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import { EditionType } from '../editions/index.js';
import { GridChoiceType, GridVersionType } from './grids.types.js';
import { GridChoicesService } from './grid-choices.service.js';
import { GridsService } from './grids.service.js';

@Resolver(() => EditionType)
export class GridsResolver {
  constructor(
    private readonly grids: GridsService,
    private readonly choices: GridChoicesService,
  ) {}

  @Requires('operator.editions')
  @Query(() => [GridChoiceType], {
    description: 'The grids that an edition of the operator may be given, newest first.',
  })
  gridChoices(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<GridChoiceType[]> {
    return this.choices.of(context, editionId);
  }

  @Public()
  @ResolveField(() => GridVersionType)
  grid(@Ctx() context: RequestContext, @Parent() edition: EditionType): Promise<GridVersionType> {
    return this.grids.describe(context, edition.gridVersionId);
  }
}

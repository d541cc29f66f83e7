import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Public } from '../../platform/permissions/declarations.js';
import { EditionType } from '../editions/index.js';
import { GridVersionType } from './grids.types.js';
import { GridsService } from './grids.service.js';

@Resolver(() => EditionType)
export class GridsResolver {
  constructor(private readonly grids: GridsService) {}

  @Public()
  @ResolveField(() => GridVersionType)
  grid(@Ctx() context: RequestContext, @Parent() edition: EditionType): Promise<GridVersionType> {
    return this.grids.describe(context, edition.gridVersionId);
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import type { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { PreviewService } from './preview.service.js';
import { DrawFiguresType, DrawWhatIfResult, DrawWhatIfType, WhatIfInput } from './preview.types.js';

@Resolver()
export class PreviewResolver {
  constructor(private readonly preview: PreviewService) {}

  @Requires('operator.draw')
  @Query(() => DrawFiguresType)
  drawFigures(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<DrawFiguresType> {
    return this.preview.figures(context, editionId);
  }

  @Requires('operator.draw')
  @Query(() => DrawWhatIfResult, {
    description: 'A simulation with other numbers of places. It decides and writes nothing.',
  })
  drawWhatIf(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('input', { type: () => WhatIfInput }) input: WhatIfInput,
  ): Promise<DrawWhatIfType | InvalidInput> {
    return this.preview.whatIf(context, editionId, input);
  }
}

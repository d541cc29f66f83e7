import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import type { EditionState } from './domain/edition-states.js';
import { EditionMovesService } from './edition-moves.service.js';
import { EditionMovedType, type MoveEditionOutcome, MoveEditionResult } from './edition-moves.types.js';
import { ShownEditions } from './shown-editions.js';
import { EditionStateEnum, EditionType } from './editions.types.js';
import { EditionsService } from './editions.service.js';

@Resolver(() => EditionType)
export class EditionsResolver {
  constructor(
    private readonly editions: EditionsService,
    private readonly moves: EditionMovesService,
    private readonly shown: ShownEditions,
  ) {}

  @Public()
  @Query(() => EditionType, {
    nullable: true,
    description: 'The edition whose registrations are open or next, with what a visitor may know.',
  })
  async openEdition(@Ctx() context: RequestContext): Promise<EditionType | null> {
    const edition = await this.editions.openEdition(context);
    return edition && this.shown.of(context, edition);
  }

  @Requires('operator.read')
  @Query(() => [EditionType], { name: 'editions', description: 'Every edition of the operator, newest first.' })
  async ofOperator(@Ctx() context: RequestContext): Promise<EditionType[]> {
    const editions = await this.editions.ofOperator(context, await context.operatorId());
    return Promise.all(editions.map((edition) => this.shown.of(context, edition)));
  }

  @Requires('operator.read')
  @Query(() => EditionType, { nullable: true })
  async edition(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<EditionType | null> {
    return this.shown.of(context, await this.editions.own(context, id));
  }

  @Requires('operator.editions')
  @Mutation(() => MoveEditionResult)
  async moveEdition(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('to', { type: () => EditionStateEnum }) to: EditionState,
  ): Promise<MoveEditionOutcome> {
    const moved = await this.moves.move(context, editionId, to);
    return moved instanceof ExpectedError ? moved : new EditionMovedType(await this.shown.of(context, moved));
  }
}

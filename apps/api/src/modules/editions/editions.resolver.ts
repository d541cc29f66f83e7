import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import type { EditionState } from './domain/edition-states.js';
import type { Edition } from './edition.entity.js';
import { EditionMovesService } from './edition-moves.service.js';
import { toEditionType } from './edition-type.js';
import {
  EditionMovedType,
  EditionStateEnum,
  EditionType,
  MoveEditionResult,
  TransitionRefused,
} from './editions.types.js';
import { EditionsService } from './editions.service.js';

@Resolver(() => EditionType)
export class EditionsResolver {
  constructor(
    private readonly editions: EditionsService,
    private readonly moves: EditionMovesService,
  ) {}

  @Public()
  @Query(() => EditionType, {
    nullable: true,
    description: 'The edition whose registrations are open or next, with what a visitor may know.',
  })
  async openEdition(@Ctx() context: RequestContext): Promise<EditionType | null> {
    const edition = await this.editions.openEdition(context);
    return edition && this.shown(context, edition);
  }

  @Requires('operator.read')
  @Query(() => [EditionType], { name: 'editions', description: 'Every edition of the operator, newest first.' })
  async ofOperator(@Ctx() context: RequestContext): Promise<EditionType[]> {
    const editions = await this.editions.ofOperator(context, await context.operatorId());
    return Promise.all(editions.map((edition) => this.shown(context, edition)));
  }

  @Requires('operator.read')
  @Query(() => EditionType, { nullable: true })
  async edition(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<EditionType | null> {
    const operatorId = await context.operatorId();
    const edition = await this.editions.byId(context, id);
    if (edition.operatorId !== operatorId) throw new NotFound('edition');
    return this.shown(context, edition);
  }

  @Requires('operator.editions')
  @Mutation(() => MoveEditionResult)
  async moveEdition(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('to', { type: () => EditionStateEnum }) to: EditionState,
  ): Promise<typeof MoveEditionResult> {
    const moved = await this.moves.move(context, editionId, to);
    return moved instanceof TransitionRefused ? moved : new EditionMovedType(await this.shown(context, moved));
  }

  private async shown(context: RequestContext, edition: Edition): Promise<EditionType> {
    const operator = await this.editions.operator(context, edition.operatorId);
    return toEditionType(edition, operator, await this.editions.priceList(context, edition.id));
  }
}

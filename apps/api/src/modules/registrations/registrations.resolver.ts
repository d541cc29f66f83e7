import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { EditionsService } from '../editions/index.js';
import { PlacesService } from './places/places.service.js';
import { RegistrationsService } from './registrations.service.js';
import { PlaceCountType, RegistrationType } from './registrations.types.js';

@Resolver()
export class RegistrationsResolver {
  constructor(
    private readonly registrationsService: RegistrationsService,
    private readonly placesService: PlacesService,
    private readonly editions: EditionsService,
  ) {}

  @Requires('organisation.read')
  @Query(() => RegistrationType, { nullable: true })
  registration(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<RegistrationType | null> {
    return this.registrationsService.find(context, id);
  }

  @Requires('operator.read')
  @Query(() => PlaceCountType)
  async places(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<PlaceCountType> {
    const edition = await this.editions.byId(context, editionId);
    if (edition.operatorId !== (await context.operatorId())) throw new NotFound('edition');
    return this.placesService.of(context, editionId);
  }
}

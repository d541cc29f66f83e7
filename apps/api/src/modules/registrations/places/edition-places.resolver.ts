import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { EditionPlacesService } from './edition-places.service.js';
import { EditionPlacesType, PlaceCountType, PlaceLedgerPageType } from './edition-places.types.js';

/** The places of an edition and their ledger. Applications per stratum are for the operator: hidden from all others until the close. */
@Resolver()
export class EditionPlacesResolver {
  constructor(private readonly editionPlacesService: EditionPlacesService) {}

  @Requires('operator.read')
  @Query(() => PlaceCountType)
  places(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<PlaceCountType> {
    return this.editionPlacesService.counts(context, editionId);
  }

  @Requires('operator.registrations')
  @Query(() => EditionPlacesType)
  editionPlaces(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<EditionPlacesType> {
    return this.editionPlacesService.byLabel(context, editionId);
  }

  @Requires('operator.registrations')
  @Query(() => PlaceLedgerPageType)
  placeLedger(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PlaceLedgerPageType> {
    return this.editionPlacesService.ledger(context, { editionId, first, after: after ?? null });
  }
}

import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { EditionType, ShownEditions } from '../editions/index.js';
import { RehearsalsService } from './rehearsals.service.js';
import {
  type CreateRehearsalOutcome,
  CreateRehearsalResult,
  type PurgeRehearsalOutcome,
  PurgeRehearsalResult,
  RehearsalCreatedType,
  RehearsalPurgedType,
} from './rehearsals.types.js';

@Resolver(() => EditionType)
export class RehearsalsResolver {
  constructor(
    private readonly rehearsals: RehearsalsService,
    private readonly shown: ShownEditions,
  ) {}

  @Requires('operator.editions')
  @Mutation(() => CreateRehearsalResult, {
    description: 'Makes a rehearsal of an edition, its registrations open, filled with invented applicants.',
  })
  async createRehearsal(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('applicants', { type: () => Int }) applicants: number,
  ): Promise<CreateRehearsalOutcome> {
    const created = await this.rehearsals.create(context, editionId, applicants);
    return created instanceof ExpectedError ? created : new RehearsalCreatedType(await this.shown.of(context, created));
  }

  @Requires('operator.editions')
  @Mutation(() => PurgeRehearsalResult, { description: 'Deletes a rehearsal and everything that was made for it.' })
  async purgeRehearsal(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<PurgeRehearsalOutcome> {
    const purged = await this.rehearsals.purge(context, editionId);
    return purged instanceof ExpectedError ? purged : new RehearsalPurgedType(editionId);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Public, Requires } from '../../platform/permissions/declarations.js';
import { type Edition, EditionsService, type TransitionRefused } from '../editions/index.js';
import { CloseDraw } from './closing/close-draw.js';
import type { Draw } from './draw.entity.js';
import { DrawTypes } from './draw-types.js';
import {
  BeaconValueAcceptedType,
  type CheckBeaconValueOutcome,
  CheckBeaconValueResult,
  DrawMovedType,
  DrawType,
  type MoveDrawOutcome,
  MoveDrawResult,
  type RecordBeaconValueOutcome,
  RecordBeaconValueResult,
} from './draw.types.js';
import { RecordBeaconValue } from './running/record-beacon-value.js';
import { StartRun } from './running/start-run.js';

@Resolver()
export class DrawResolver {
  constructor(
    private readonly editions: EditionsService,
    private readonly types: DrawTypes,
    private readonly closing: CloseDraw,
    private readonly beacon: RecordBeaconValue,
    private readonly starts: StartRun,
  ) {}

  @Public()
  @Query(() => DrawType, {
    nullable: true,
    description: 'The draw of an edition; null for a draft, and for a rehearsal to all but its operator.',
  })
  async draw(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<DrawType | null> {
    const edition = (await this.editions.byIds(context, [editionId])).get(editionId);
    return edition !== undefined && (await isShown(context, edition)) ? this.types.of(context, edition) : null;
  }

  @Requires('operator.draw')
  @Mutation(() => MoveDrawResult, { description: 'Closes the list, publishes it, and sends every applicant its row.' })
  async closeDraw(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<MoveDrawOutcome> {
    return this.moved(context, await this.closing.close(context, editionId));
  }

  @Requires('operator.draw')
  @Query(() => CheckBeaconValueResult, { description: 'Shows what would be recorded. It records nothing.' })
  async checkBeaconValue(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('value', { type: () => String }) value: string,
  ): Promise<CheckBeaconValueOutcome> {
    const checked = await this.beacon.check(context, editionId, value);
    return typeof checked === 'string' ? new BeaconValueAcceptedType(checked) : checked;
  }

  @Requires('operator.draw')
  @Mutation(() => RecordBeaconValueResult, { description: 'Records the value of the beacon, for ever.' })
  async recordBeaconValue(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('value', { type: () => String }) value: string,
  ): Promise<RecordBeaconValueOutcome> {
    const outcome = await this.beacon.record(context, editionId, value);
    return outcome instanceof ExpectedError ? outcome : this.moved(context, outcome);
  }

  @Requires('operator.draw')
  @Mutation(() => MoveDrawResult, { description: 'Asks for the outcome: a job computes it and holds the places.' })
  async runDraw(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<MoveDrawOutcome> {
    return this.moved(context, await this.starts.run(context, editionId));
  }

  @Requires('operator.draw')
  @Mutation(() => MoveDrawResult, {
    description: 'Plans the publication for the announced moment, when all applicants are told at once.',
  })
  async publishDraw(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<MoveDrawOutcome> {
    return this.moved(context, await this.starts.publish(context, editionId));
  }

  private async moved(context: RequestContext, outcome: Draw | TransitionRefused): Promise<MoveDrawOutcome> {
    if (outcome instanceof ExpectedError) return outcome;
    return new DrawMovedType(await this.types.of(context, await this.editions.byId(context, outcome.editionId)));
  }
}

async function isShown(context: RequestContext, { operatorId, isSandbox, state }: Edition): Promise<boolean> {
  const { operator } = await context.access();
  return operator?.id === operatorId || (!isSandbox && state !== 'draft');
}

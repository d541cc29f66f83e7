import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { DateTimeScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { IdentityService } from '../../identity/index.js';
import {
  addPlaces,
  extendDeadline,
  moveFieldWork,
  moveRehearsal,
  pause,
  raiseVisitCapacity,
} from '../domain/amendment-decisions.js';
import { endOfMinute } from '../domain/paris-time.js';
import { presentPlaces } from '../domain/present-places.js';
import { ShownEditions } from '../shown-editions.js';
import { EditionsService } from '../editions.service.js';
import { windowOf } from '../settings/settings-of-input.js';
import { type AmendmentAnswer, AmendmentsService } from './amendments.service.js';
import {
  type AmendEditionOutcome,
  AmendEditionResult,
  AmendmentType,
  EditionAmendedType,
  FieldWorkAmendmentInput,
  RehearsalDatesInput,
} from './amendments.types.js';

@Resolver(() => AmendmentType)
export class AmendmentsResolver {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly editions: EditionsService,
    private readonly shown: ShownEditions,
    private readonly people: IdentityService,
  ) {}

  @Requires('operator.read')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Null when no person made it, the account is gone, or the edition is another operator’s.',
  })
  async authorName(
    @Ctx() context: RequestContext,
    @Parent() { authorId, operatorId }: AmendmentType,
  ): Promise<string | null> {
    const isOwn = operatorId === (await context.operatorId());
    return authorId === null || !isOwn ? null : ((await this.people.person(context, authorId))?.name ?? null);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, { description: 'Registrations close later, before the beacon’s moment.' })
  async extendDeadline(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('closesAt', { type: () => DateTimeScalar }) closesAt: Date,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<AmendEditionOutcome> {
    const later = endOfMinute(closesAt);
    const amended = await this.amendments.amend(context, { editionId, reason }, async (edition) => {
      const prices = await this.editions.priceList(context, edition.id);
      return extendDeadline(edition, later, context.now, prices);
    });
    return this.answer(context, amended);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, {
    description: 'The field work gets other windows, and the results another date.',
  })
  async moveFieldWork(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => FieldWorkAmendmentInput }) input: FieldWorkAmendmentInput,
  ): Promise<AmendEditionOutcome> {
    const { resultsAt } = input;
    const amended = await this.amendments.amend(context, input, async (edition) => {
      const prices = await this.editions.priceList(context, edition.id);
      const fieldWorkWindows = input.fieldWorkWindows.map(windowOf);
      return moveFieldWork(edition, { fieldWorkWindows, resultsAt }, prices);
    });
    return this.answer(context, amended);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, { description: 'More sites may have physical visits; null: as many as ask.' })
  async raiseVisitCapacity(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('capacity', { type: () => Int, nullable: true }) capacity: number | null,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<AmendEditionOutcome> {
    const amended = await this.amendments.amend(context, { editionId, reason }, (edition) =>
      raiseVisitCapacity(edition, capacity ?? null),
    );
    return this.answer(context, amended);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, { description: 'Free places are added; they go to the waiting list.' })
  async addPlaces(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('label', { type: () => String, description: 'A stratum’s key, or `open`.' }) label: string,
    @Args('count', { type: () => Int }) count: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<AmendEditionOutcome> {
    const amended = await this.amendments.amend(context, { editionId, reason }, (edition, { amendments }) =>
      addPlaces(edition, { label, count }, presentPlaces(edition, amendments, label)),
    );
    return this.answer(context, amended);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, { description: 'The field work stops until it is resumed.' })
  async pauseFieldWork(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<AmendEditionOutcome> {
    const paused = await this.amendments.amend(context, { editionId, reason }, (edition) => pause(edition, 'paused'));
    return this.answer(context, paused);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, { description: 'The field work goes on.' })
  async resumeFieldWork(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<AmendEditionOutcome> {
    const resumed = await this.amendments.amend(context, { editionId, reason }, (edition) =>
      pause(edition, 'field_work'),
    );
    return this.answer(context, resumed);
  }

  @Requires('operator.editions')
  @Mutation(() => AmendEditionResult, {
    description: 'A rehearsal closes, draws and offers when its administrator says.',
  })
  async moveRehearsal(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => RehearsalDatesInput }) input: RehearsalDatesInput,
  ): Promise<AmendEditionOutcome> {
    const { registrationClosesAt, beaconAt, offersAt } = input;
    const moved = await this.amendments.amend(context, input, (edition) =>
      moveRehearsal(edition, { registrationClosesAt, beaconAt, offersAt }),
    );
    return this.answer(context, moved);
  }

  private async answer(context: RequestContext, amended: AmendmentAnswer): Promise<AmendEditionOutcome> {
    if (amended instanceof ExpectedError) return amended;
    return new EditionAmendedType(await this.shown.of(context, amended));
  }
}

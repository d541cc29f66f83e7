import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { SignedIn } from '../../platform/permissions/declarations.js';
import { DRAWN_EDITIONS, type DrawnEditions, EditionsService } from '../editions/index.js';
import { ParticipationsService, RegistrationType } from '../registrations/index.js';

/** What the first-timer status of a registration rests on: settled at the close, like the status itself. */
@Resolver(() => RegistrationType)
export class RegistrationHistoryResolver {
  private readonly histories = new RowLoader<readonly string[]>('registration', (context, keys) =>
    this.read(context, keys),
  );

  constructor(
    private readonly editions: EditionsService,
    private readonly participations: ParticipationsService,
    @Inject(DRAWN_EDITIONS) private readonly draws: DrawnEditions,
  ) {}

  @SignedIn()
  @ResolveField(() => [String], {
    description:
      'Editions before this one in which the organisation took part, newest first: none makes it a first-timer.',
  })
  earlierEditions(
    @Ctx() context: RequestContext,
    @Parent() { organisationId, editionId }: RegistrationType,
  ): Promise<readonly string[]> {
    return this.histories.load(context, `${organisationId} ${editionId}`);
  }

  /** @param keys of an organisation and an edition each */
  private async read(
    context: RequestContext,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const pairs = keys.map((key) => key.split(' ') as [organisationId: string, editionId: string]);
    const editionIds = [...new Set(pairs.map(([, editionId]) => editionId))];
    const editions = await this.editions.byIds(context, editionIds);
    const closings = await this.draws.closings(context, editionIds);
    const asked = pairs.flatMap(([organisationId, editionId]) => {
      const edition = editions.get(editionId);
      return edition === undefined ? [] : [{ organisationId, edition, asOf: closings.get(editionId) }];
    });
    const histories = await this.participations.editionsBeforeEach(context, asked);
    return new Map(
      asked.map(({ organisationId, edition }, at) => [`${organisationId} ${edition.id}`, histories[at] ?? []]),
    );
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { SignedIn } from '../../platform/permissions/declarations.js';
import { EditionsService } from '../editions/index.js';
import { ParticipationsService, RegistrationType } from '../registrations/index.js';

/** What the first-timer status of a registration rests on. */
@Resolver(() => RegistrationType)
export class RegistrationHistoryResolver {
  constructor(
    private readonly editions: EditionsService,
    private readonly participations: ParticipationsService,
  ) {}

  @SignedIn()
  @ResolveField(() => [String], {
    description:
      'Editions before this one in which the organisation took part, newest first: none makes it a first-timer.',
  })
  async earlierEditions(
    @Ctx() context: RequestContext,
    @Parent() { organisationId, editionId }: RegistrationType,
  ): Promise<string[]> {
    const edition = await this.editions.byId(context, editionId);
    return this.participations.editionsBefore(context, organisationId, edition);
  }
}

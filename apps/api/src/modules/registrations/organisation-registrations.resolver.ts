import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { OrganisationType } from '../organisations/index.js';
import { ParticipationsService } from './participations.service.js';
import { RegistrationsService } from './registrations.service.js';
import { RegistrationType } from './registrations.types.js';

/** An organisation's registrations, and the editions it took part in. */
@Resolver(() => OrganisationType)
export class OrganisationRegistrationsResolver {
  constructor(
    private readonly registrationsService: RegistrationsService,
    private readonly participations: ParticipationsService,
  ) {}

  @Requires('organisation.read')
  @ResolveField(() => [RegistrationType])
  registrations(@Ctx() context: RequestContext, @Parent() { id }: OrganisationType): Promise<RegistrationType[]> {
    return this.registrationsService.ofOrganisation(context, id);
  }

  @Requires('organisation.read')
  @ResolveField(() => [String], {
    description: 'The editions this organisation took part in: what first-timer status rests on.',
  })
  pastEditions(@Ctx() context: RequestContext, @Parent() { id }: OrganisationType): Promise<string[]> {
    return this.participations.editionsOf(context, id);
  }
}

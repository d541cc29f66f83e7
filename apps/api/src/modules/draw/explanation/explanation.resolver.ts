import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { DrawApplicationType } from './explanation.types.js';
import { ExplanationsService } from './explanations.service.js';

/** Two doors to one explanation: the applicant's and the operator's. */
@Resolver()
export class ExplanationResolver {
  constructor(private readonly explanations: ExplanationsService) {}

  @Requires('organisation.read')
  @Query(() => DrawApplicationType, {
    nullable: true,
    description: 'An application of the organisation; null for a registration that is not in a draw.',
  })
  drawApplication(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
  ): Promise<DrawApplicationType | null> {
    return this.explanations.of(context, registrationId);
  }

  @Requires('operator.registrations')
  @Query(() => DrawApplicationType, {
    nullable: true,
    description: 'The same of any application of the operator’s editions.',
  })
  applicantsDraw(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
  ): Promise<DrawApplicationType | null> {
    return this.explanations.of(context, registrationId);
  }
}

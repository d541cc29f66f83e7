import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { SignedIn } from '../../platform/permissions/declarations.js';
import { IdentityService } from '../identity/index.js';
import { type Registration, RegistrationsService, RegistrationType } from '../registrations/index.js';
import { DetailsChangeType } from './details.types.js';

/** Who made a change, who decided on it, and of which registration it is. */
@Resolver(() => DetailsChangeType)
export class DetailsChangeFieldsResolver {
  private readonly registrationRows = new RowLoader<Registration>('registration', async (context, ids) => {
    const rows = await this.registrations.byIds(context, ids);
    return new Map(rows.map((row) => [row.id, row]));
  });

  constructor(
    private readonly registrations: RegistrationsService,
    private readonly identity: IdentityService,
  ) {}

  @SignedIn()
  @ResolveField(() => RegistrationType)
  registration(
    @Ctx() context: RequestContext,
    @Parent() { registrationId }: DetailsChangeType,
  ): Promise<RegistrationType> {
    return this.registrationRows.load(context, registrationId);
  }

  @SignedIn()
  @ResolveField(() => String, { description: 'Empty when the account is gone.' })
  async madeByName(@Ctx() context: RequestContext, @Parent() { madeBy }: DetailsChangeType): Promise<string> {
    return (await this.identity.person(context, madeBy))?.name ?? '';
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/permissions/declarations.js';
import { OrganisationType } from './organisations.types.js';

/** Where what is known of an organisation comes from. */
@Resolver(() => OrganisationType)
export class OrganisationSourceResolver {
  @SignedIn()
  @ResolveField(() => Boolean, {
    description: 'Taken from the public registers; otherwise its population was declared when its space was created.',
  })
  isListed(@Parent() { referenceStructureId }: OrganisationType): boolean {
    return referenceStructureId !== null;
  }
}

import { Module } from '@nestjs/common';
import { CreateOrganisation } from './create-organisation.js';
import { OrganisationSourceResolver } from './organisation-source.resolver.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { ReferenceStructuresResolver } from './reference/reference-structures.resolver.js';
import { ReferenceStructuresService } from './reference/reference-structures.service.js';
import { SearchStructures } from './reference/search-structures.js';
import { UnownedOrganisations } from './unowned-organisations.js';

@Module({
  providers: [
    OrganisationSourceResolver,
    OrganisationsService,
    CreateOrganisation,
    ReferenceStructuresService,
    SearchStructures,
    OrganisationsResolver,
    ReferenceStructuresResolver,
    UnownedOrganisations,
  ],
  exports: [OrganisationsService, ReferenceStructuresService, UnownedOrganisations],
})
export class OrganisationsModule {}

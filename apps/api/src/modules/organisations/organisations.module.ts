import { Module } from '@nestjs/common';
import { CreateOrganisation } from './create-organisation.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { ReferenceStructuresService } from './reference/reference-structures.service.js';

@Module({
  providers: [OrganisationsService, CreateOrganisation, ReferenceStructuresService, OrganisationsResolver],
  exports: [OrganisationsService, ReferenceStructuresService],
})
export class OrganisationsModule {}

import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { OrganisationSitesResolver, SiteAddedResolver, SitesResolver } from './sites.resolver.js';
import { SitesService } from './sites.service.js';

@Module({
  imports: [OrganisationsModule],
  providers: [SitesService, SitesResolver, OrganisationSitesResolver, SiteAddedResolver],
  exports: [SitesService],
})
export class SitesModule {}

import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { ChangeMail } from './change-mail.js';
import { DecideChange } from './decide-change.js';
import { DetailsChangeFieldsResolver } from './details-change-fields.resolver.js';
import { DetailsResolver } from './details.resolver.js';
import { DetailsService } from './details.service.js';
import { WrittenDetails } from './written-details.js';

@Module({
  imports: [OrganisationsModule, RegistrationsModule, SitesModule],
  providers: [ChangeMail, DecideChange, DetailsChangeFieldsResolver, DetailsResolver, DetailsService, WrittenDetails],
  exports: [DetailsService],
})
export class DetailsModule {}

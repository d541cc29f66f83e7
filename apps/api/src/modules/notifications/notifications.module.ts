import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { BouncesResolver } from './bounces.resolver.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { ContactService } from './contact.service.js';
import { MailFieldsResolver } from './mail-fields.resolver.js';
import { MailsService } from './mails.service.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { StructureMailsResolver } from './structure-mails.resolver.js';
import { StructureMails } from './structure-mails.service.js';

@Module({
  imports: [CampaignsModule, OrganisationsModule],
  providers: [
    BouncesResolver,
    ContactService,
    MailFieldsResolver,
    MailsService,
    NotificationsResolver,
    StructureMails,
    StructureMailsResolver,
  ],
  exports: [CampaignsModule],
})
export class NotificationsModule {}

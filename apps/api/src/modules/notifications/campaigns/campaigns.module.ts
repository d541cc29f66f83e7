import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../../organisations/index.js';
import { RegistrationsModule } from '../../registrations/index.js';
import { SitesModule } from '../../sites/index.js';
import { CampaignFieldsResolver } from './campaign-fields.resolver.js';
import { CampaignLetters } from './campaign-letters.js';
import { CampaignLog } from './campaign-log.js';
import { CampaignMutationsResolver } from './campaign-mutations.resolver.js';
import { CampaignPreview } from './campaign-preview.js';
import { CampaignQueriesResolver } from './campaign-queries.resolver.js';
import { CampaignsService } from './campaigns.service.js';
import { LetterBatch } from './letter-batch.js';
import { RecipientsService } from './recipients.service.js';
import { SendCampaign } from './send-campaign.js';
import { WriteLettersHandler } from './write-letters.handler.js';

@Module({
  imports: [OrganisationsModule, RegistrationsModule, SitesModule],
  providers: [
    CampaignFieldsResolver,
    CampaignLetters,
    CampaignLog,
    CampaignMutationsResolver,
    CampaignPreview,
    CampaignQueriesResolver,
    CampaignsService,
    LetterBatch,
    RecipientsService,
    SendCampaign,
    WriteLettersHandler,
  ],
  exports: [CampaignsService, RecipientsService, SendCampaign],
})
export class CampaignsModule {}

export { Campaign } from './campaigns/campaign.entity.js';
export { CampaignsService } from './campaigns/campaigns.service.js';
export { RecipientsService } from './campaigns/recipients.service.js';
export { SendCampaign } from './campaigns/send-campaign.js';
export { NotificationsModule } from './notifications.module.js';

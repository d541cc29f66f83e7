export { Campaign } from './campaigns/campaign.entity.js';
export { NotificationsModule } from './notifications.module.js';

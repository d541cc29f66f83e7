import { Module } from '@nestjs/common';
import { ContactService } from './contact.service.js';
import { MailsService } from './mails.service.js';
import { NotificationsResolver } from './notifications.resolver.js';

@Module({ providers: [ContactService, MailsService, NotificationsResolver] })
export class NotificationsModule {}

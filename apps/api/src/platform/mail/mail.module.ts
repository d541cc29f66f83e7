import { Global, Module } from '@nestjs/common';
import { MailBounces } from './mail-bounces.service.js';
import { MailEvents } from './mail-events.service.js';
import { Mailer } from './mailer.js';
import { MendAddressHandler } from './mend-address.handler.js';
import { SendMailHandler } from './send-mail.handler.js';

@Global()
@Module({
  providers: [MailBounces, MailEvents, Mailer, MendAddressHandler, SendMailHandler],
  exports: [MailBounces, Mailer],
})
export class MailModule {}

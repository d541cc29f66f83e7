import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { SendMailHandler } from './send-mail.handler.js';

@Global()
@Module({ providers: [Mailer, SendMailHandler], exports: [Mailer] })
export class MailModule {}

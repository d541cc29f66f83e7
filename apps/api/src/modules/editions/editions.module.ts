import { Global, Module } from '@nestjs/common';
import { EditionsService } from './editions.service.js';

/** Reading editions: all that the long jobs need of them. */
@Global()
@Module({ providers: [EditionsService], exports: [EditionsService] })
export class EditionsModule {}

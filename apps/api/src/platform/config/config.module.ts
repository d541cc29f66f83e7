import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { readConfig } from './config.js';

/** Injection token of the checked environment. */
export const CONFIG = Symbol('CONFIG');

/** Configuration and clock, for every module. */
@Global()
@Module({
  providers: [{ provide: CONFIG, useFactory: () => readConfig(process.env) }, Clock],
  exports: [CONFIG, Clock],
})
export class ConfigModule {}

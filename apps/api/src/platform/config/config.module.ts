import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { ForwardClock } from '../clock/forward-clock.js';
import { type Config, readConfig } from './config.js';

/** Injection token of the checked environment. */
export const CONFIG = Symbol('CONFIG');

/** Time goes by the machine; a demonstration's can be set forward. */
function clockFor({ isDemonstration, dataDirectory }: Config): Clock {
  return isDemonstration ? new ForwardClock(dataDirectory) : new Clock();
}

/** The checked environment and the clock, for every module. */
@Global()
@Module({
  providers: [
    { provide: CONFIG, useFactory: () => readConfig(process.env) },
    { provide: Clock, inject: [CONFIG], useFactory: clockFor },
  ],
  exports: [CONFIG, Clock],
})
export class ConfigModule {}

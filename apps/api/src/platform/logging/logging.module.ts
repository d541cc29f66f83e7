import { Global, Module } from '@nestjs/common';
import { pino } from 'pino';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** Injection token of the structured log. */
export const LOGGER = Symbol('LOGGER');

/** Header and field names whose values never reach a log. */
export const redactedPaths = [
  'req.headers.cookie',
  'req.headers.authorization',
  'password',
  '*.password',
  'token',
  '*.token',
];

/** JSON lines on standard output, with secrets redacted. */
@Global()
@Module({
  providers: [
    {
      provide: LOGGER,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        pino({ level: config.logLevel, redact: { paths: redactedPaths, censor: '[redacted]' } }),
    },
  ],
  exports: [LOGGER],
})
export class LoggingModule {}

import 'reflect-metadata';
import { setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { LongJobsModule } from './long-jobs.module.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { exitWithParent } from './platform/process/exit-with-parent.js';

/** Behind the short jobs and the API where all want the same processor. */
const afterTheOthers = 10;

/** The part of the worker that takes the long jobs. The worker starts it, once the database is ready. */
exitWithParent();
setPriority(afterTheOthers);
const app = await NestFactory.createApplicationContext(LongJobsModule, { logger: ['error', 'warn'] });
app.enableShutdownHooks();
await app.get(JobRunner).start('long');

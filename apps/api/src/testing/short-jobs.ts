import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { exitWithParent } from '../platform/process/exit-with-parent.js';

// The part of the worker that runs short jobs, as a program: a spec that ends it again and again does not wait for the other parts to start.
exitWithParent();
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
app.enableShutdownHooks();
await app.get(JobRunner).start('short');

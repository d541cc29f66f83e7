import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { JobsResolver } from './jobs.resolver.js';
import { Progress } from './progress.js';

/** Enqueueing for everyone; running only where `JobRunner.start` is called: the worker. */
@Global()
@Module({
  providers: [JobHandlers, JobRunner, Jobs, JobsResolver, Progress],
  exports: [JobHandlers, JobRunner, Jobs, Progress],
})
export class JobsModule {}

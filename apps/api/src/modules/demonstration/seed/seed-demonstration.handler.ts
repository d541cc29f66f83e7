import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { findJob } from '../../../platform/jobs/jobs.resolver.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Progress } from '../../../platform/jobs/progress.js';
import type { SeedStep, StepOutcome } from './seed-step.js';
import { SeedSteps } from './seed-steps.js';
import { seedDemonstration, seedLock, type SeedPayload } from './seed-task.js';

const pauseMs = 250;

/** Takes every step that can be taken now. */
@Injectable()
export class SeedDemonstrationHandler extends JobHandler<SeedPayload> {
  protected readonly task = seedDemonstration;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly jobs: Jobs,
    private readonly steps: SeedSteps,
    private readonly clock: Clock,
  ) {
    super(registry);
  }

  async handle(payload: SeedPayload): Promise<void> {
    const { operatorId, jobId } = payload;
    const access = asOperator(operatorId);
    const total = this.steps.all().length;
    const reached = await this.reached(payload, total);
    let done = 0;
    const advance = async (step: SeedStep): Promise<StepOutcome> => {
      const outcome = await this.take(step, operatorId);
      if (outcome === 'done') done += 1;
      // A pass begins by finding what those before it did: the bar does not go back.
      if (done > reached) await this.progress.advanced(access, jobId, done);
      return outcome;
    };
    for (const step of this.steps.foundation) await advance(step);
    for (const track of this.steps.tracks) {
      for (const step of track) {
        if ((await advance(step)) === 'waiting') break;
      }
    }
    if (done === total) await this.progress.succeeded(access, jobId);
    else await this.comeBack(payload);
  }

  private take(step: SeedStep, operatorId: string): Promise<StepOutcome> {
    return this.transactions.run(asOperator(operatorId), async (context) => {
      const manager = await context.manager();
      await manager.query(seedLock);
      return step.run(context);
    });
  }

  /** How many steps the bar shows as done; it is set up at the first pass. */
  private async reached({ operatorId, jobId }: SeedPayload, total: number): Promise<number> {
    const access = asOperator(operatorId);
    const job = await this.transactions.run(access, (context) => findJob(context, jobId));
    if (job?.state === 'running') return job.done;
    await this.progress.started(access, jobId, total);
    return 0;
  }

  private async comeBack(payload: SeedPayload): Promise<void> {
    await this.transactions.run(asOperator(payload.operatorId), (context) =>
      this.jobs.enqueue(context, seedDemonstration, payload, {
        key: seedDemonstration.name,
        runAt: new Date(this.clock.now().getTime() + pauseMs),
      }),
    );
  }
}

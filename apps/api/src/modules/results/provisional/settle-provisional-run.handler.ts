import { Injectable } from '@nestjs/common';
import { ScoringInputError } from '@barometer/scoring';
import type { Access } from '../../../platform/context/access.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Progress } from '../../../platform/jobs/progress.js';
import { ScoreRunComputation } from '../score-run-computation.js';
import { settleProvisionalRun, type SettlePayload } from './provisional-tasks.js';
import { type NextRun, SettledRun } from './settled-run.js';

/**
 * Computes an edition as a full run does, under the id of a new provisional run, which then takes the place of the current one: new audits go into that
 * one meanwhile, and wait for nothing. Killed at any point it starts over, and what it left is removed.
 */
@Injectable()
export class SettleProvisionalRunHandler extends JobHandler<SettlePayload> {
  protected readonly task = settleProvisionalRun;
  protected override readonly length = 'long';

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly computation: ScoreRunComputation,
    private readonly settled: SettledRun,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId }: SettlePayload): Promise<void> {
    const access = asOperator(operatorId);
    const next = await this.transactions.run(access, async (context) => {
      await this.settled.removeOthers(context, editionId);
      return this.settled.begin(context, editionId);
    });
    if (next === null) return;
    const refusal = await this.compute(access, next);
    if (refusal === null) {
      await this.transactions.run(access, (context) => this.settled.replaceCurrent(context, next));
      await this.progress.succeeded(access, next.jobId);
    } else {
      await this.fail(access, next, refusal);
    }
    await this.transactions.run(access, (context) => this.settled.removeOthers(context, editionId));
  }

  override async afterLastTry({ editionId, operatorId }: SettlePayload): Promise<void> {
    const access = asOperator(operatorId);
    const jobId = await this.transactions.run(access, (context) => this.settled.jobOfCurrent(context, editionId));
    if (jobId !== null) await this.fail(access, { editionId, jobId }, 'given_up');
  }

  /** @returns what the method refuses, as it would at each try; null when the run is computed */
  private async compute(access: Access, next: NextRun): Promise<string | null> {
    try {
      await this.transactions.run(access, (context) => this.computation.compute(context, access, next));
      return null;
    } catch (error) {
      if (error instanceof ScoringInputError) return error.message;
      throw error;
    }
  }

  private async fail(access: Access, { editionId, jobId }: Omit<NextRun, 'runId'>, reason: string): Promise<void> {
    await this.progress.failed(access, jobId, reason);
    await this.transactions.run(access, (context) => this.settled.fail(context, editionId));
  }
}

import { Injectable } from '@nestjs/common';
import { ScoringInputError } from '@barometer/scoring';
import { In } from 'typeorm';
import type { Access } from '../../platform/context/access.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Progress } from '../../platform/jobs/progress.js';
import { statesBefore } from './domain/score-run-states.js';
import { computeScoreRun, type ScoreRunPayload } from './result-tasks.js';
import { ScoreRunComputation } from './score-run-computation.js';
import { ScoreRun } from './score-run.entity.js';

/**
 * Computes a run in one transaction that sees one state of the database throughout: killed half-way it leaves no row, and the queue runs it again. A
 * run that is computed already is left alone, so that running twice writes once.
 */
@Injectable()
export class ComputeScoreRunHandler extends JobHandler<ScoreRunPayload> {
  protected readonly task = computeScoreRun;
  protected override readonly length = 'long';

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly computation: ScoreRunComputation,
  ) {
    super(registry);
  }

  async handle({ runId, operatorId, jobId }: ScoreRunPayload): Promise<void> {
    const access = asOperator(operatorId);
    if (await this.begins(access, runId)) {
      try {
        await this.transactions.run(access, (context) => this.computation.compute(context, access, { runId, jobId }));
      } catch (error) {
        if (!(error instanceof ScoringInputError)) throw error;
        await this.fail(access, { runId, jobId }, error.message);
        return;
      }
    }
    // A run that a try before this one refused has failed already, and said why.
    if (await this.isComputed(access, runId)) await this.progress.succeeded(access, jobId);
  }

  /** A run that computes for ever would be given back to whoever starts another. One that is computed only lacked its last word. */
  override async afterLastTry({ runId, operatorId, jobId }: ScoreRunPayload): Promise<void> {
    const access = asOperator(operatorId);
    if (await this.isComputed(access, runId)) await this.progress.succeeded(access, jobId);
    else await this.fail(access, { runId, jobId }, 'given_up');
  }

  private isComputed(access: Access, runId: string): Promise<boolean> {
    return this.transactions.run(access, async (context) => {
      const runs = await context.repository(ScoreRun);
      return runs.existsBy({ id: runId, state: 'computed' });
    });
  }

  /** Shows that the run is being computed, before the long transaction whose rows nobody sees yet. */
  private begins(access: Access, runId: string): Promise<boolean> {
    return this.transactions.run(access, async (context) => {
      const runs = await context.repository(ScoreRun);
      const { affected } = await runs.update(
        { id: runId, state: In(statesBefore('full', 'computing')) },
        { state: 'computing' },
      );
      return affected === 1;
    });
  }

  /**
   * The run will not be computed, and says why.
   * @param reason what the method refuses, as it would be refused again at each try; or that the tries are over
   */
  private async fail(
    access: Access,
    { runId, jobId }: { readonly runId: string; readonly jobId: string },
    reason: string,
  ): Promise<void> {
    // The reason first: a crash in between leaves a run that computes again and is refused again, not one that failed without a word.
    await this.progress.failed(access, jobId, reason);
    await this.transactions.run(access, async (context) => {
      const runs = await context.repository(ScoreRun);
      await runs.update({ id: runId, state: In(statesBefore('full', 'failed')) }, { state: 'failed' });
    });
  }
}

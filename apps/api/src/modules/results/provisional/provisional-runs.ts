import { Injectable } from '@nestjs/common';
import { METHOD_VERSION } from '@barometer/scoring';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { Edition } from '../../editions/index.js';
import { GridsService } from '../../grids/index.js';
import { statesBefore } from '../domain/score-run-states.js';
import { settleAt } from '../domain/settle-at.js';
import { ScoreRun } from '../score-run.entity.js';
import { settleProvisionalRun } from './provisional-tasks.js';

/** The current provisional run of an edition: found or made, and asked to settle. */
@Injectable()
export class ProvisionalRuns {
  constructor(
    private readonly grids: GridsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Waits until nobody else writes into the current run of the edition, and keeps others waiting until the transaction ends. Two jobs of one site would
   * otherwise read in one order and write in the other.
   */
  async lock(context: RequestContext, editionId: string): Promise<void> {
    const manager = await context.manager();
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`provisional_run ${editionId}`]);
  }

  /** The current run of an edition; null where no audit has come yet. */
  async current(context: RequestContext, editionId: string): Promise<ScoreRun | null> {
    const runs = await context.repository(ScoreRun);
    return runs.findOneBy({ editionId, operatorId: await context.operatorId(), isCurrent: true });
  }

  /** The current run of an edition, made where there is none. Only under its lock. */
  async currentOrNew(context: RequestContext, edition: Edition): Promise<ScoreRun> {
    return (
      (await this.current(context, edition.id)) ??
      (await this.add(context, edition, {
        state: 'settling',
        isCurrent: true,
        jobId: await this.jobs.trackProgress(context, settleProvisionalRun.name),
      }))
    );
  }

  /** Writes a provisional run of the edition as it stands now. */
  async add(
    context: RequestContext,
    { id: editionId, operatorId, gridVersionId }: Edition,
    standing: Pick<ScoreRun, 'state' | 'isCurrent' | 'jobId'>,
  ): Promise<ScoreRun> {
    const grid = await this.grids.version(context, gridVersionId);
    const run: ScoreRun = {
      ...standing,
      id: uuidv7(),
      kind: 'provisional',
      pendingSince: null,
      operatorId,
      editionId,
      gridVersionId: grid.id,
      gridHash: grid.hash,
      methodVersion: METHOD_VERSION,
      inputHash: null,
      isOfficial: false,
      auditCount: 0,
      siteCount: 0,
      withinVariance: null,
      settings: null,
      createdBy: operatorId,
      createdAt: context.now,
      computedAt: null,
      releasedAt: null,
    };
    const runs = await context.repository(ScoreRun);
    await runs.insert(run);
    return run;
  }

  /** Something of the current run is pending: it says so, and a job of the edition will settle it. Many such jobs that wait are one. Only under its lock. */
  async settleSoon(context: RequestContext, { id, editionId, operatorId, pendingSince }: ScoreRun): Promise<void> {
    if (pendingSince === null) {
      const runs = await context.repository(ScoreRun);
      await runs.update(
        { id, state: In(statesBefore('provisional', 'settling')) },
        { state: 'settling', pendingSince: context.now, inputHash: null },
      );
    }
    const key = `settle_provisional_run:${editionId}`;
    const runAt = settleAt(pendingSince ?? context.now, context.now);
    await this.jobs.enqueue(
      context,
      settleProvisionalRun,
      { editionId, operatorId },
      { key, queue: key, runAt, movesWith: 'latest' },
    );
  }
}

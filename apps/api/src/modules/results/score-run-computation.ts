import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Access } from '../../platform/context/access.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Progress } from '../../platform/jobs/progress.js';
import { statesBefore } from './domain/score-run-states.js';
import { ScoreRun } from './score-run.entity.js';
import { ScoreRunWriter } from './score-run-writer.js';
import { ScoringInputReader } from './scoring-input-reader.js';

/** A run that is to be computed, and the job that people watch. */
export interface RunToCompute {
  readonly runId: string;
  readonly jobId: string;
}

/** The whole computation of an edition, from its answers in the database to its figures in the database: the same for every kind of run. */
@Injectable()
export class ScoreRunComputation {
  constructor(
    private readonly progress: Progress,
    private readonly reader: ScoringInputReader,
    private readonly writer: ScoreRunWriter,
  ) {}

  /**
   * Computes a run in the transaction of the context, which must not have read anything yet: it sees one state of the database throughout. A run that
   * is not being computed is left alone.
   * @throws ScoringInputError when the edition cannot be scored
   */
  async compute(context: RequestContext, access: Access, { runId, jobId }: RunToCompute): Promise<void> {
    const manager = await context.manager();
    // An import that ends meanwhile must not be half seen.
    await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const run = await manager.findOne(ScoreRun, { where: { id: runId }, lock: { mode: 'pessimistic_write' } });
    if (run?.state !== 'computing') return;
    const auditCount = await this.reader.countAudits(context, run.editionId);
    // One half of the bar is reading, the other writing.
    await this.progress.started(access, jobId, 2 * auditCount);
    const read = await this.reader.read(context, run, (audits) => this.progress.advanced(access, jobId, audits));
    const results = read.scoring.results();
    await this.progress.advanced(access, jobId, auditCount);
    const { sites, versions } = read;
    await this.writer.write({ manager, run, sites, channels: read.scoring.plan.channels, results, versions }, (part) =>
      this.progress.advanced(access, jobId, Math.floor(auditCount * (1 + part))),
    );
    await manager.update(
      ScoreRun,
      { id: runId, state: In(statesBefore(run.kind, 'computed')) },
      {
        state: 'computed',
        inputHash: read.inputHash,
        auditCount: read.auditCount,
        siteCount: results.sites.size,
        withinVariance: { ...results.withinVariance },
        settings: read.settings,
        computedAt: context.now,
      },
    );
  }
}

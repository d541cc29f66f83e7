import { Injectable } from '@nestjs/common';
import { METHOD_VERSION } from '@barometer/scoring';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EditionsService, TransitionRefused } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import { statesUnderWay, takesScoreRuns } from './domain/score-run-states.js';
import { PanelStatistic } from './panel-statistic.entity.js';
import { computeScoreRun } from './result-tasks.js';
import { NothingToScore, scoreRunRefusals } from './results.errors.js';
import { ScoreRun } from './score-run.entity.js';
import { ScoringInputReader } from './scoring-input-reader.js';

const shownRuns = 50;

/** Score runs in the operator's console: started, watched, listed. */
@Injectable()
export class ScoreRunsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
    private readonly jobs: Jobs,
    private readonly reader: ScoringInputReader,
  ) {}

  /**
   * Queues a run of an edition. One that is under way already is given back: a second would compute the same. What is decided about the runs of one
   * edition is decided one after the other.
   * @throws NotFound for another operator's edition
   */
  async start(context: RequestContext, editionId: string): Promise<ScoreRun | NothingToScore | TransitionRefused> {
    const edition = await this.editions.ownLocked(context, editionId);
    if (!takesScoreRuns(edition.state)) return new TransitionRefused(scoreRunRefusals.start[context.language]);
    const runs = await context.repository(ScoreRun);
    const underWay = await runs.findOneBy({ editionId, kind: 'full', state: In([...statesUnderWay]) });
    if (underWay !== null) return underWay;
    if (!(await this.reader.hasAudits(context, editionId))) return new NothingToScore(context.language);
    const { operatorId } = edition;
    const grid = await this.grids.version(context, edition.gridVersionId);
    const jobId = await this.jobs.trackProgress(context, computeScoreRun.name);
    const run: ScoreRun = {
      id: uuidv7(),
      operatorId,
      editionId,
      gridVersionId: grid.id,
      gridHash: grid.hash,
      methodVersion: METHOD_VERSION,
      inputHash: null,
      state: 'queued',
      kind: 'full',
      isCurrent: false,
      pendingSince: null,
      isOfficial: false,
      auditCount: 0,
      siteCount: 0,
      withinVariance: null,
      settings: null,
      jobId,
      createdBy: (await context.access()).userId ?? operatorId,
      createdAt: context.now,
      computedAt: null,
      releasedAt: null,
    };
    await runs.insert(run);
    await this.jobs.enqueue(
      context,
      computeScoreRun,
      { runId: run.id, operatorId, jobId },
      { key: `score_run:${run.id}` },
    );
    return run;
  }

  /** The runs of an edition, newest first, and of its provisional ones the current one alone. @throws NotFound for another operator's edition */
  async ofEdition(context: RequestContext, editionId: string): Promise<ScoreRun[]> {
    const { operatorId } = await this.editions.own(context, editionId);
    const runs = await context.repository(ScoreRun);
    return runs.find({
      where: [
        { editionId, operatorId, kind: 'full' },
        { editionId, operatorId, isCurrent: true },
      ],
      order: { id: 'DESC' },
      take: shownRuns,
    });
  }

  /** The panels of runs, by run; a run has none until it is computed. */
  async panels(context: RequestContext, runIds: readonly string[]): Promise<ReadonlyMap<string, PanelStatistic>> {
    const panels = await context.repository(PanelStatistic);
    const found = await panels.findBy({ scoreRunId: In([...runIds]) });
    return new Map(found.map((panel) => [panel.scoreRunId, panel]));
  }
}

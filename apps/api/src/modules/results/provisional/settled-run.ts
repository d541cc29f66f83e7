import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { EditionsService } from '../../editions/index.js';
import { statesBefore } from '../domain/score-run-states.js';
import { ScoreRun } from '../score-run.entity.js';
import { ProvisionalRuns } from './provisional-runs.js';
import { pendingSitesThatDiffer, removeFigures } from './site-figures.statements.js';
import { SiteRescorer } from './site-rescorer.js';

/** A provisional run that is being computed, to take the place of the current one. */
export interface NextRun {
  readonly editionId: string;
  readonly runId: string;
  /** The current run's own: whoever looks at that one sees how far it is settled. */
  readonly jobId: string;
}

const tablesOfFigures = ['site_score', 'peer_statistic', 'criterion_score', 'score_lineage', 'organisation_score'];

/** Beyond so many sites that changed meanwhile they wait for the next time the run is settled, which is queued already. */
const mostSitesAtOnce = 50;

/** The steps around the computation of a settled run. Jobs of one edition take them one after the other, so that any run but the current one is a leftover. */
@Injectable()
export class SettledRun {
  constructor(
    private readonly editions: EditionsService,
    private readonly runs: ProvisionalRuns,
    private readonly sites: SiteRescorer,
  ) {}

  /** Makes the run to be computed. @returns null where no audit has come yet */
  async begin(context: RequestContext, editionId: string): Promise<NextRun | null> {
    const jobId = await this.jobOfCurrent(context, editionId);
    if (jobId === null) return null;
    const edition = await this.editions.byId(context, editionId);
    const { id: runId } = await this.runs.add(context, edition, { state: 'computing', isCurrent: false, jobId });
    return { editionId, runId, jobId };
  }

  /** The job that people watch to see the current run settled; null where there is no run. */
  async jobOfCurrent(context: RequestContext, editionId: string): Promise<string | null> {
    return (await this.runs.current(context, editionId))?.jobId ?? null;
  }

  /**
   * Makes a computed run the current one. Sites whose audits changed while it was computed are scored in it first: no value is seen to go back. Nobody
   * waits longer than that takes.
   */
  async replaceCurrent(context: RequestContext, { editionId, runId }: NextRun): Promise<void> {
    await this.runs.lock(context, editionId);
    const manager = await context.manager();
    const [current, run] = [
      await this.runs.current(context, editionId),
      await manager.findOneByOrFail(ScoreRun, { id: runId }),
    ];
    if (current === null) throw new Error(`The edition ${editionId} has lost its provisional run.`);
    await manager.update(ScoreRun, { id: current.id }, { isCurrent: false });
    await manager.update(ScoreRun, { id: runId }, { isCurrent: true });
    const changed = (await manager.query(pendingSitesThatDiffer, [current.id, runId])) as { id: string }[];
    if (changed.length === 0) return;
    const edition = await this.editions.byId(context, editionId);
    if (changed.length <= mostSitesAtOnce)
      await this.sites.rescore(
        context,
        { run, edition },
        changed.map(({ id }) => id),
      );
    await this.runs.settleSoon(context, run);
  }

  /** The current run cannot be settled. Its values stay. */
  async fail(context: RequestContext, editionId: string): Promise<void> {
    const runs = await context.repository(ScoreRun);
    await runs.update(
      { editionId, isCurrent: true, state: In(statesBefore('provisional', 'failed')) },
      { state: 'failed', pendingSince: null },
    );
  }

  /** Removes every provisional run of the edition but the current one: those it has replaced, and those of a worker that died. */
  async removeOthers(context: RequestContext, editionId: string): Promise<void> {
    const manager = await context.manager();
    const others = await manager.findBy(ScoreRun, { editionId, kind: 'provisional', isCurrent: false });
    for (const { id } of others) {
      for (const table of tablesOfFigures) await manager.query(removeFigures(table), [editionId, id]);
      await manager.query('DELETE FROM panel_statistic WHERE score_run_id = $1', [id]);
      await manager.delete(ScoreRun, { id });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EditionMovesService, EditionsService, TransitionRefused } from '../editions/index.js';
import { canBeReleased } from './domain/score-run-states.js';
import { announceResults } from './result-tasks.js';
import { scoreRunRefusals } from './results.errors.js';
import { ScoreRun } from './score-run.entity.js';

/** Releases a run to the participants of its edition. */
@Injectable()
export class ReleaseScoreRun {
  constructor(
    private readonly editions: EditionsService,
    private readonly moves: EditionMovesService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Makes a computed run the official one. The run that was official before steps back in the same transaction; releasing the official run again
   * changes nothing and tells nobody twice.
   * @throws NotFound for another operator's run
   */
  async release(context: RequestContext, id: string): Promise<ScoreRun | TransitionRefused> {
    const operatorId = await context.operatorId();
    const runs = await context.repository(ScoreRun);
    const found = await runs.findOneBy({ id, operatorId });
    if (found === null) throw new NotFound('score run');
    const { editionId } = found;
    const edition = await this.editions.ownLocked(context, editionId);
    const run = await runs.findOneByOrFail({ id, operatorId });
    if (run.isOfficial) return run;
    if (!canBeReleased(run, edition.state)) return new TransitionRefused(scoreRunRefusals.release[context.language]);
    await runs.update({ editionId, isOfficial: true, id: Not(id) }, { isOfficial: false });
    await runs.update({ id, operatorId }, { isOfficial: true, releasedAt: context.now });
    if (edition.state === 'review') {
      const moved = await this.moves.move(context, editionId, 'results');
      if (moved instanceof TransitionRefused) return moved;
    }
    await this.markScored(context, run);
    await this.jobs.enqueue(context, announceResults, { runId: id, operatorId }, { key: `announce_results:${id}` });
    return runs.findOneByOrFail({ id, operatorId });
  }

  /** Registrations whose site was in the field have their figures now. */
  private async markScored(context: RequestContext, { id, editionId }: ScoreRun): Promise<void> {
    const manager = await context.manager();
    await manager.query(
      `UPDATE registration r SET state = 'scored' FROM site_score s
       WHERE r.edition_id = $1 AND r.state = 'in_field' AND s.score_run_id = $2 AND s.organisation_id = r.organisation_id AND s.registration_id = r.id`,
      [editionId, id],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { SiteResult } from '@barometer/scoring';
import { In, IsNull, Not } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PeerStatistic } from './peer-statistic.entity.js';
import { ScoreRun } from './score-run.entity.js';
import { SiteScore } from './site-score.entity.js';

/** A run that was computed and released. */
export type ReleasedRun = ScoreRun & { readonly computedAt: Date; readonly releasedAt: Date };

/** The stored result of one site in the official run of its edition. */
export interface ReleasedRow {
  readonly run: ReleasedRun;
  readonly registrationId: string;
  readonly result: SiteResult;
}

/** Reads the stored rows of an organisation that belong to released, official runs. What of them is shown is decided by `visibleResult`. */
@Injectable()
export class ReleasedResults {
  /** @param editionId one edition, or all of them when left out */
  async ofOrganisation(context: RequestContext, editionId?: string): Promise<ReleasedRow[]> {
    const { id: organisationId, operatorId } = await context.organisation();
    const manager = await context.manager();
    const official = await manager.findBy(ScoreRun, {
      operatorId,
      isOfficial: true,
      releasedAt: Not(IsNull()),
      ...(editionId === undefined ? {} : { editionId }),
    });
    const runs = official.filter(isReleased);
    const where = { organisationId, scoreRunId: In(runs.map(({ id }) => id)) };
    const scores = await manager.findBy(SiteScore, where);
    const peers = await manager.findBy(PeerStatistic, where);
    return scores.flatMap(({ scoreRunId, registrationId, figures }) => {
      const run = runs.find(({ id }) => id === scoreRunId);
      const peer = peers.find((row) => row.scoreRunId === scoreRunId && row.registrationId === registrationId);
      return run === undefined || peer === undefined
        ? []
        : [{ run, registrationId, result: { ...figures, peers: peer.peers } }];
    });
  }
}

function isReleased(run: ScoreRun): run is ReleasedRun {
  return run.computedAt !== null && run.releasedAt !== null;
}

import { Injectable } from '@nestjs/common';
import { type CriterionFigure, type Grid, type PooledResult, unpackCriterionFigures } from '@barometer/scoring';
import { In, IsNull, Not } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { GridsService } from '../grids/index.js';
import { CriterionScore } from './criterion-score.entity.js';
import { packedFigures } from './domain/packed-figures.js';
import type { ScoredRows } from './domain/scored-rows.js';
import type { StoredResult } from './domain/stored-result.js';
import { OrganisationScore } from './organisation-score.entity.js';
import { PeerStatistic } from './peer-statistic.entity.js';
import { ScoreLineage } from './score-lineage.entity.js';
import { ScoreRun } from './score-run.entity.js';
import { SiteScore } from './site-score.entity.js';

/** A run that was computed and released. */
export type ReleasedRun = ScoreRun & { readonly computedAt: Date; readonly releasedAt: Date };

/** What one organisation has in the official run of an edition. */
export interface ReleasedEdition {
  readonly run: ReleasedRun;
  readonly grid: Grid;
  readonly sites: readonly { readonly registrationId: string; readonly result: StoredResult }[];
  /** Of all its sites together; null for a run of a time when it was not kept. */
  readonly organisation: PooledResult | null;
}

/** Reads the stored rows of an organisation that belong to released, official runs. What of them is shown is decided by `visibleResult`. */
@Injectable()
export class ReleasedResults {
  constructor(private readonly grids: GridsService) {}

  /** @param editionId one edition, or all of them when left out */
  async ofOrganisation(context: RequestContext, editionId?: string): Promise<ReleasedEdition[]> {
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
    const criteria = await manager.findBy(CriterionScore, where);
    const organisations = await manager.findBy(OrganisationScore, where);
    const editions: ReleasedEdition[] = [];
    for (const run of runs) {
      const grid = await this.grids.grid(context, run.gridVersionId);
      const ofRun = ({ scoreRunId }: { readonly scoreRunId: string }): boolean => scoreRunId === run.id;
      const sites = scores.filter(ofRun).flatMap(({ registrationId, figures }) => {
        const ofSite = (row: { readonly registrationId: string }): boolean => row.registrationId === registrationId;
        const peer = peers.filter(ofRun).find(ofSite);
        if (peer === undefined) return [];
        const packed = criteria.filter(ofRun).filter(ofSite);
        return [{ registrationId, result: { ...figures, peers: peer.peers, criteria: unpacked(grid, packed) } }];
      });
      if (sites.length > 0)
        editions.push({ run, grid, sites, organisation: organisations.find(ofRun)?.figures ?? null });
    }
    return editions;
  }

  /** The rows that a run computed a site of the organisation from; null where they were not kept. */
  async rowsBehind(context: RequestContext, runId: string, registrationId: string): Promise<ScoredRows | null> {
    const { id: organisationId } = await context.organisation();
    const lineages = await context.repository(ScoreLineage);
    const lineage = await lineages.findOneBy({ organisationId, scoreRunId: runId, registrationId });
    return lineage?.rows ?? null;
  }
}

function unpacked(grid: Grid, rows: readonly CriterionScore[]): Record<string, CriterionFigure> {
  const figures = rows.map(({ channel, figures: bytes }) =>
    unpackCriterionFigures(grid, channel, packedFigures(bytes)),
  );
  return Object.assign({}, ...figures) as Record<string, CriterionFigure>;
}

function isReleased(run: ScoreRun): run is ReleasedRun {
  return run.computedAt !== null && run.releasedAt !== null;
}

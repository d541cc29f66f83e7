import { Injectable } from '@nestjs/common';
import { type Outcome, ScoringInputError } from '@barometer/scoring';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { runPrepared } from '../../../platform/database/prepared.js';
import { packedAnswers } from '../../audits/index.js';
import type { Edition } from '../../editions/index.js';
import { GridsService } from '../../grids/index.js';
import { figureBytes } from '../domain/packed-figures.js';
import { type OneSiteScored, scoreOneSite, type SiteToScore } from '../domain/score-one-site.js';
import { scoringSettings } from '../domain/scoring-settings.js';
import type { ScoreRun } from '../score-run.entity.js';
import {
  type AuditRow,
  namedSitesToScore,
  newestAuditsOfSites,
  newestSheetsOfSites,
  type SheetRow,
  type SiteRow,
} from '../scoring-input.queries.js';
import { putSites } from './site-figures.statements.js';

interface RescoredSite extends OneSiteScored {
  readonly row: SiteRow;
}

/** Brings the values of a few sites in a provisional run up to their newest audits, whatever the size of the edition. */
@Injectable()
export class SiteRescorer {
  constructor(private readonly grids: GridsService) {}

  /**
   * Re-scores sites from what is in the database now. Their intervals and peers are pending then, as are the panel and the organisations. A site that
   * takes no part any more, or cannot be scored, stays as it is: the job that settles the run says why.
   * @param run the current one of the edition, under its lock
   */
  async rescore(
    context: RequestContext,
    { run, edition }: { readonly run: ScoreRun; readonly edition: Edition },
    registrationIds: readonly string[],
  ): Promise<void> {
    // All figures of a run rest on one grid.
    if (run.gridVersionId !== edition.gridVersionId) return;
    const manager = await context.manager();
    const settings = {
      grid: await this.grids.grid(context, run.gridVersionId),
      edition: scoringSettings(edition),
    };
    const sites = (await this.read(manager, run, registrationIds)).flatMap(({ row, ...site }): RescoredSite[] => {
      const scored = scoredOrNull(() => scoreOneSite(settings, site));
      return scored === null ? [] : [{ ...scored, row }];
    });
    if (sites.length > 0) await this.write(manager, run, sites);
  }

  private async read(
    manager: EntityManager,
    { editionId, gridVersionId }: ScoreRun,
    registrationIds: readonly string[],
  ): Promise<(SiteToScore & { readonly row: SiteRow })[]> {
    const rows = await runPrepared<SiteRow>(manager, namedSitesToScore, [editionId, registrationIds]);
    const keys = [rows.map(({ organisationId }) => organisationId), rows.map(({ registrationId }) => registrationId)];
    const audits = Map.groupBy(
      await runPrepared<AuditRow>(manager, newestAuditsOfSites, keys),
      ({ registrationId }) => registrationId,
    );
    const sheets = Map.groupBy(
      await runPrepared<SheetRow>(manager, newestSheetsOfSites, keys),
      ({ registrationId }) => registrationId,
    );
    return rows.flatMap((row) => {
      const { siteId, registrationId } = row;
      const [ownAudits, ownSheets] = [audits.get(registrationId) ?? [], sheets.get(registrationId) ?? []];
      if ([...ownAudits, ...ownSheets].some((made) => made.gridVersionId !== gridVersionId)) return [];
      return {
        row,
        site: row,
        audits: ownAudits.map(({ auditId, version, channel, outcome, answers }) => ({
          auditId,
          siteId,
          version,
          channel,
          outcome: outcome as Outcome,
          answers: packedAnswers(answers),
        })),
        sheets: ownSheets.map(({ channel, version, answers }) => ({
          siteId,
          channel,
          version,
          answers: packedAnswers(answers),
        })),
      };
    });
  }

  private async write(manager: EntityManager, run: ScoreRun, sites: readonly RescoredSite[]): Promise<void> {
    const criteria = sites.flatMap(({ row, criteria: channels }) => channels.map((channel) => ({ row, ...channel })));
    await runPrepared(manager, putSites, [
      run.id,
      run.operatorId,
      sites.map(({ row }) => row.organisationId),
      sites.map(({ row }) => row.registrationId),
      sites.map(({ figures }) => JSON.stringify(figures)),
      sites.map(({ rows }) => JSON.stringify(rows)),
      criteria.map(({ row }) => row.organisationId),
      criteria.map(({ row }) => row.registrationId),
      criteria.map(({ channel }) => channel),
      criteria.map(({ packed }) => figureBytes(packed)),
    ]);
  }
}

function scoredOrNull(score: () => OneSiteScored): OneSiteScored | null {
  try {
    return score();
  } catch (error) {
    if (error instanceof ScoringInputError) return null;
    throw error;
  }
}

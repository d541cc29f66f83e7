import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Grid, Outcome, SiteResult } from '@barometer/scoring';
import {
  auditAnswerLines,
  auditLine,
  editionJson,
  FILE_NAMES,
  type FileRole,
  headerLine,
  resultsJson,
  siteAnswerLines,
  siteLine,
} from '@barometer/scoring/files';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { pagesOf } from '../../platform/database/pages-of.js';
import { packedAnswers } from '../audits/index.js';
import { GridsService } from '../grids/index.js';
import { PanelStatistic } from './panel-statistic.entity.js';
import {
  auditsOfRun,
  figuresOfRun,
  lacksLineage,
  type RunAudit,
  type RunFigures,
  type RunSheet,
  type RunSite,
  sheetsOfRun,
  sitesOfRun,
} from './run-files.queries.js';
import type { ScoreRun } from './score-run.entity.js';

const rowsPerPage = 2000;

/** The name of the file with the stored figures, beside the five that they can be computed from. */
export const STORED_RESULTS = 'stored-results.json';

/**
 * Writes what a run computed from as the five files of the scoring method's command line, and the figures it stored as a sixth in the form of that
 * command's own results: anybody can compute them again and compare.
 */
@Injectable()
export class RunFiles {
  constructor(private readonly grids: GridsService) {}

  /**
   * Must run in a transaction that sees one state of the database from its first to its last statement.
   * @param directory an existing folder
   * @returns false, with nothing written, for a run of a time when what it computed from was not kept
   */
  async write(context: RequestContext, run: ScoreRun, directory: string): Promise<boolean> {
    const manager = await context.manager();
    const { settings } = run;
    const [{ lacks }] = (await manager.query(lacksLineage, [run.id])) as [{ lacks: boolean }];
    if (settings === null || lacks) return false;
    const { content } = await this.grids.version(context, run.gridVersionId);
    const grid = await this.grids.grid(context, run.gridVersionId);
    const save = (name: string, text: AsyncIterable<string> | Iterable<string>) =>
      pipeline(Readable.from(text), createWriteStream(join(directory, name)));
    const input = (role: FileRole, text: AsyncIterable<string> | Iterable<string>) => save(FILE_NAMES[role], text);
    await input('grid', [JSON.stringify(content, null, 2)]);
    await input('edition', [editionJson(settings)]);
    await input('sites', linesOf<RunSite>(manager, sitesOfRun, run, siteLine, headerLine('sites')));
    await input('audits', linesOf<RunAudit>(manager, auditsOfRun, run, auditRow, headerLine('audits')));
    await input('answers', answerLines(manager, run, grid));
    await save(STORED_RESULTS, await storedResults(manager, run));
    return true;
  }
}

async function* linesOf<Row>(
  manager: EntityManager,
  query: string,
  run: ScoreRun,
  lineOf: (row: Row) => string,
  header: string,
): AsyncGenerator<string> {
  yield header;
  for await (const page of pagesOf<Row>(manager, query, [run.id], rowsPerPage)) yield page.map(lineOf).join('');
}

function auditRow({ auditId, siteId, channel, outcome }: RunAudit): string {
  return auditLine({ auditId, siteId, channel, outcome: outcome as Outcome });
}

async function* answerLines(manager: EntityManager, run: ScoreRun, grid: Grid): AsyncGenerator<string> {
  const ofAudit = (row: RunAudit): string =>
    auditAnswerLines(grid, { ...row, outcome: row.outcome as Outcome, answers: packedAnswers(row.answers) });
  const ofSheet = (row: RunSheet): string => siteAnswerLines(grid, { ...row, answers: packedAnswers(row.answers) });
  yield* linesOf<RunAudit>(manager, auditsOfRun, run, ofAudit, headerLine('answers'));
  yield* linesOf<RunSheet>(manager, sheetsOfRun, run, ofSheet, '');
}

async function storedResults(manager: EntityManager, run: ScoreRun): Promise<Iterable<string>> {
  const rows = (await manager.query(figuresOfRun, [run.id])) as RunFigures[];
  const { panel } = await manager.findOneByOrFail(PanelStatistic, { scoreRunId: run.id });
  const sites = rows.map(({ siteId, figures, peers }): [string, SiteResult] => [
    siteId,
    { ...figures, peers, audits: [] } as unknown as SiteResult,
  ]);
  return resultsJson({ sites, panel, withinVariance: run.withinVariance ?? {} });
}

import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type EditionSettings,
  METHOD_VERSION,
  type Outcome,
  type ScoringAudit,
  type ScoringInput,
  ScoringInputError,
  type ScoringSite,
  type SiteAnswers,
} from '@barometer/scoring';
import type { QueryRunner } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { packedAnswers } from '../audits/index.js';
import { type Edition, EditionsService } from '../editions/index.js';
import { canonicalJson, GridsService } from '../grids/index.js';
import { InputHash } from './domain/input-hash.js';
import {
  auditsToScore,
  type AuditRow,
  countAuditsToScore,
  type SheetRow,
  sheetsToScore,
  type SiteRow,
  sitesToScore,
} from './scoring-input.queries.js';

/** What a run computes from, and where its figures go. */
export interface StoredScoringInput {
  readonly input: ScoringInput;
  /** By the scoring package's site id, which is the reference people read: an exported file gives the same sums. */
  readonly sites: ReadonlyMap<string, { readonly registrationId: string; readonly organisationId: string }>;
  readonly auditCount: number;
  readonly inputHash: string;
}

/** Rows between two reports of progress. */
const rowsPerStep = 2000;

/** Reads everything that an edition's figures depend on, in the canonical order, and hashes it on the way. */
@Injectable()
export class ScoringInputReader {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
  ) {}

  /** How many audits a run of the edition would score. */
  async countAudits(context: RequestContext, editionId: string): Promise<number> {
    const manager = await context.manager();
    const [row] = (await manager.query(countAuditsToScore, [editionId])) as { count: number }[];
    return row?.count ?? 0;
  }

  /**
   * Must run in a transaction that sees one state of the database from its first to its last statement.
   * @param run the edition, and the grid version its audits must have been made with
   * @param onStep told how many audits were read so far
   * @throws ScoringInputError when an audit was made with another grid version
   */
  async read(
    context: RequestContext,
    run: { readonly editionId: string; readonly gridVersionId: string; readonly gridHash: string },
    onStep: (audits: number) => Promise<void>,
  ): Promise<StoredScoringInput> {
    const runner = await runnerOf(context);
    const settings = settingsOf(await this.editions.byId(context, run.editionId));
    const hash = new InputHash();
    hash.add(['method', METHOD_VERSION]);
    hash.add(['grid', run.gridHash]);
    hash.add(['edition', canonicalJson(settings)]);
    const sites = (await runner.query(sitesToScore, [run.editionId])) as SiteRow[];
    for (const site of sites) hash.add(siteRecord(site));
    const audits = await this.readAudits(runner, run, hash, onStep);
    const siteAnswers = await this.readSheets(runner, run, hash);
    return {
      input: {
        grid: await this.grids.grid(context, run.gridVersionId),
        edition: settings,
        sites: sites.map(scoringSite),
        audits,
        siteAnswers,
      },
      sites: new Map(
        sites.map(({ siteId, registrationId, organisationId }) => [siteId, { registrationId, organisationId }]),
      ),
      auditCount: audits.length,
      inputHash: hash.digest(),
    };
  }

  private async readAudits(
    runner: QueryRunner,
    run: { readonly editionId: string; readonly gridVersionId: string },
    hash: InputHash,
    onStep: (audits: number) => Promise<void>,
  ): Promise<ScoringAudit[]> {
    const audits: ScoringAudit[] = [];
    for await (const row of (await runner.stream(auditsToScore, [run.editionId])) as Readable &
      AsyncIterable<AuditRow>) {
      refuseOtherGrid(row, run.gridVersionId, `audit ${row.auditId}`);
      hash.add(['audit', row.auditId, row.version, row.siteId, row.channel, row.outcome, row.answers.toString('hex')]);
      audits.push({
        auditId: row.auditId,
        siteId: row.siteId,
        channel: row.channel,
        outcome: row.outcome as Outcome,
        answers: packedAnswers(row.answers),
      });
      if (audits.length % rowsPerStep === 0) await onStep(audits.length);
    }
    return audits;
  }

  private async readSheets(
    runner: QueryRunner,
    run: { readonly editionId: string; readonly gridVersionId: string },
    hash: InputHash,
  ): Promise<SiteAnswers[]> {
    const sheets: SiteAnswers[] = [];
    for await (const row of (await runner.stream(sheetsToScore, [run.editionId])) as Readable &
      AsyncIterable<SheetRow>) {
      refuseOtherGrid(row, run.gridVersionId, `site answers of ${row.siteId}`);
      hash.add(['site_answers', row.siteId, row.channel, row.version, row.answers.toString('hex')]);
      sheets.push({ siteId: row.siteId, channel: row.channel, answers: packedAnswers(row.answers) });
    }
    return sheets;
  }
}

/** The connection of the context's transaction: rows are streamed over it, so that no other sees another state. */
async function runnerOf(context: RequestContext): Promise<QueryRunner> {
  const { queryRunner } = await context.manager();
  if (queryRunner === undefined) throw new Error('A score run reads inside a transaction.');
  return queryRunner;
}

/** What scores depend on: the names of categories, say, do not belong to it. */
function settingsOf(edition: Edition): EditionSettings {
  const { channelWeights, channelWeightsWithPhysical, inspectedChannels, categories } = edition;
  return {
    channelWeights,
    channelWeightsWithPhysical,
    inspectedChannels,
    categories: Object.fromEntries(
      Object.entries(categories).map(([code, { family, populationCount }]) => [code, { family, populationCount }]),
    ),
  };
}

function refuseOtherGrid(row: { readonly gridVersionId: string }, gridVersionId: string, what: string): void {
  if (row.gridVersionId !== gridVersionId) {
    throw new ScoringInputError(`${what}: it was made with another version of the grid`);
  }
}

function siteRecord(site: SiteRow): (string | boolean)[] {
  const { siteId, registrationId, organisationId, category, region, isCentral, isCertified } = site;
  return ['site', siteId, registrationId, organisationId, category, region, isCentral, isCertified];
}

function scoringSite({ siteId, organisationId, category, region, isCentral, isCertified }: SiteRow): ScoringSite {
  return { siteId, organisationId, category, region, isCentral, isCertified };
}

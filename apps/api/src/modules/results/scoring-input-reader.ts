import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@barometer/draw';
import {
  type EditionSettings,
  EditionScoring,
  METHOD_VERSION,
  type Outcome,
  ScoringInputError,
  type ScoringSite,
} from '@barometer/scoring';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { pagesOf } from '../../platform/database/pages-of.js';
import { PassingAnswers } from '../audits/index.js';
import { EditionsService } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import { InputHash } from './domain/input-hash.js';
import { ScoredVersions } from './domain/scored-versions.js';
import { scoringSettings } from './domain/scoring-settings.js';
import {
  type AuditRow,
  countAudits,
  hasAuditToScore,
  newestAudits,
  newestSheets,
  type SheetRow,
  type SiteRow,
  sitesToScore,
} from './scoring-input.queries.js';

/** Whose figures those of a site are. */
export interface SiteOwner {
  readonly registrationId: string;
  readonly organisationId: string;
}

/** An edition with all its answers, packed, ready to be computed. */
export interface ReadEdition {
  readonly scoring: EditionScoring;
  /** By the scoring package's site id, which is the reference people read: an exported file gives the same sums. Ascending. */
  readonly sites: ReadonlyMap<string, SiteOwner>;
  readonly versions: ScoredVersions;
  readonly settings: EditionSettings;
  readonly auditCount: number;
  readonly inputHash: string;
}

/** What is read of an edition: its id, and the grid version its audits must have been made with. */
interface RunToRead {
  readonly editionId: string;
  readonly gridVersionId: string;
  readonly gridHash: string;
}

/** Audits between two reports of progress. */
const auditsPerStep = 5000;

/** Rows in memory at once: so few that they are forgotten before the garbage collector takes them for something that stays. */
const rowsPerPage = 500;

/** Reads everything that an edition's figures depend on, in the canonical order, and hashes it on the way. No row is held on to. */
@Injectable()
export class ScoringInputReader {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
  ) {}

  /** How many audits a run of the edition reads. */
  async countAudits(context: RequestContext, editionId: string): Promise<number> {
    const manager = await context.manager();
    const [row] = (await manager.query(countAudits, [editionId])) as { count: number }[];
    return row?.count ?? 0;
  }

  /** Whether a run of the edition would score anything. */
  async hasAudits(context: RequestContext, editionId: string): Promise<boolean> {
    const manager = await context.manager();
    const [row] = (await manager.query(hasAuditToScore, [editionId])) as { exists: boolean }[];
    return row?.exists ?? false;
  }

  /**
   * Must run in a transaction that sees one state of the database from its first to its last statement.
   * @param onStep told how many audits were read so far
   * @throws ScoringInputError when an audit was made with another grid version, or cannot be scored
   */
  async read(context: RequestContext, run: RunToRead, onStep: (audits: number) => Promise<void>): Promise<ReadEdition> {
    const manager = await context.manager();
    const settings = scoringSettings(await this.editions.byId(context, run.editionId));
    const hash = new InputHash();
    hash.add(['method', METHOD_VERSION]);
    hash.add(['grid', run.gridHash]);
    hash.add(['edition', canonicalJson(settings)]);
    const rows = (await manager.query(sitesToScore, [run.editionId])) as SiteRow[];
    for (const site of rows) hash.add(siteRecord(site));
    const grid = await this.grids.grid(context, run.gridVersionId);
    const scoring = new EditionScoring({ grid, edition: settings, sites: rows.map(scoringSite) });
    const reading: Reading = {
      manager,
      run,
      hash,
      scoring,
      versions: new ScoredVersions(scoring.plan, scoring.register),
      siteIds: new Map(rows.map(({ registrationId, siteId }) => [registrationId, siteId])),
    };
    const auditCount = await readAudits(reading, onStep);
    await readSheets(reading);
    return {
      scoring,
      sites: new Map(
        rows.map(({ siteId, registrationId, organisationId }) => [siteId, { registrationId, organisationId }]),
      ),
      versions: reading.versions,
      settings,
      auditCount,
      inputHash: hash.digest(),
    };
  }
}

interface Reading {
  readonly manager: EntityManager;
  readonly run: RunToRead;
  readonly hash: InputHash;
  readonly scoring: EditionScoring;
  readonly versions: ScoredVersions;
  /** Of the registrations that are scored. */
  readonly siteIds: ReadonlyMap<string, string>;
}

async function readAudits(
  { manager, run, hash, scoring, versions, siteIds }: Reading,
  onStep: (audits: number) => Promise<void>,
): Promise<number> {
  const passing = new PassingAnswers();
  let count = 0;
  let told = 0;
  const pages = pagesOf<AuditRow>(manager, newestAudits, [run.editionId], rowsPerPage);
  for await (const page of pages) {
    for (const { auditId, version, registrationId, channel, outcome, gridVersionId, answers } of page) {
      const siteId = siteIds.get(registrationId);
      if (siteId === undefined) continue;
      if (gridVersionId !== run.gridVersionId) throw madeWithOtherGrid(`audit ${auditId}`);
      hash.add(['audit', auditId, version, siteId, channel, outcome], answers);
      scoring.addAudit({
        auditId,
        siteId,
        channel,
        outcome: outcome as Outcome,
        answers: passing.read(answers),
      });
      versions.addAudit(version);
      count += 1;
    }
    if (count < told + auditsPerStep) continue;
    told = count;
    await onStep(count);
  }
  return count;
}

async function readSheets({ manager, run, hash, scoring, versions, siteIds }: Reading): Promise<void> {
  const passing = new PassingAnswers();
  const pages = pagesOf<SheetRow>(manager, newestSheets, [run.editionId], rowsPerPage);
  for await (const page of pages) {
    for (const { registrationId, channel, version, gridVersionId, answers } of page) {
      const siteId = siteIds.get(registrationId);
      if (siteId === undefined) continue;
      if (gridVersionId !== run.gridVersionId) throw madeWithOtherGrid(`site answers of ${siteId}`);
      hash.add(['site_answers', siteId, channel, version], answers);
      scoring.addSiteAnswers({ siteId, channel, answers: passing.read(answers) });
      versions.addSheet(siteId, channel, version);
    }
  }
}

function madeWithOtherGrid(what: string): ScoringInputError {
  return new ScoringInputError(`${what}: it was made with another version of the grid`);
}

function siteRecord(site: SiteRow): (string | boolean)[] {
  const { siteId, registrationId, organisationId, category, region, isCentral, isCertified } = site;
  return ['site', siteId, registrationId, organisationId, category, region, isCentral, isCertified];
}

function scoringSite({ siteId, organisationId, category, region, isCentral, isCertified }: SiteRow): ScoringSite {
  return { siteId, organisationId, category, region, isCentral, isCertified };
}

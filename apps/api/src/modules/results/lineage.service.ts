import { Injectable } from '@nestjs/common';
import {
  explainFigure,
  type FigureId,
  type Outcome,
  parseFigureId,
  type ScoringAudit,
  type SiteAnswers,
} from '@barometer/scoring';
import type { RequestContext } from '../../platform/context/request-context.js';
import { packedAnswers } from '../audits/index.js';
import { numberedAudits } from './domain/numbered-audits.js';
import type { ScoredRows } from './domain/scored-rows.js';
import { explainedLineage, outlinedLineage, type VisibleLineage } from './domain/visible-lineage.js';
import { auditsOfRun, sheetsOfRun, type StoredAudit, type StoredSheet } from './lineage.queries.js';
import { ReleasedResults, type ReleasedRun } from './released-results.js';
import { ResultsService, type VisibleEdition, type VisibleSite } from './results.service.js';

/** Which figure of which site. */
export interface FigureAddress {
  readonly registrationId: string;
  readonly editionId: string;
  /** As it stands in a link: `overall`, `channel:phone`, `criterion:TEL-01`. */
  readonly figure: string;
}

/** The lineage of a figure, and the run that it belongs to. */
export interface FoundLineage {
  readonly lineage: VisibleLineage;
  readonly run: ReleasedRun;
  readonly inspectedChannels: readonly string[];
}

/** Shows how a released figure came about. It passes the one door of results first, and explains only what that door shows. */
@Injectable()
export class LineageService {
  constructor(
    private readonly results: ResultsService,
    private readonly released: ReleasedResults,
  ) {}

  /** Null for an unknown site, edition or figure, one of somebody else, and one that the participation does not include, all alike. */
  async ofFigure(context: RequestContext, address: FigureAddress): Promise<FoundLineage | null> {
    const visible = await this.results.ofEdition(context, address.editionId);
    const site = visible?.sites.find(({ registration }) => registration.id === address.registrationId);
    const figure = visible && parseFigureId(address.figure, visible.grid);
    if (!visible || !site || !figure) return null;
    const lineage =
      site.result.level === 'paid'
        ? await this.explained(context, visible, site, figure)
        : outlinedLineage(site.result, figure, visible.settings);
    return lineage && { lineage, run: visible.run, inspectedChannels: visible.settings.inspectedChannels };
  }

  private async explained(
    context: RequestContext,
    { run, settings, grid }: VisibleEdition,
    { registration, result }: VisibleSite,
    figure: FigureId,
  ): Promise<VisibleLineage | null> {
    const rows = await this.released.rowsBehind(context, run.id, registration.id);
    if (rows === null) return null;
    const siteId = registration.reference;
    const explanation = explainFigure(
      {
        grid,
        edition: settings,
        audits: await readAudits(context, registration.id, rows, siteId),
        siteAnswers: await readSheets(context, registration.id, rows, siteId),
      },
      figure,
    );
    return explainedLineage(result, explanation, { grid, numbered: numberedAudits(rows.audits) });
  }
}

/** The audits in the versions that the run read, whatever was corrected since. */
async function readAudits(
  context: RequestContext,
  registrationId: string,
  { audits }: ScoredRows,
  siteId: string,
): Promise<ScoringAudit[]> {
  const manager = await context.manager();
  const { id: organisationId } = await context.organisation();
  const found = (await manager.query(auditsOfRun, [
    organisationId,
    registrationId,
    audits.map(({ auditKey }) => auditKey),
    audits.map(({ version }) => version),
  ])) as StoredAudit[];
  if (found.length !== audits.length)
    throw new Error(`${found.length} of the ${audits.length} audits of ${siteId} that its run read are there.`);
  return found.map(({ auditId, channel, outcome, answers }) => ({
    auditId,
    siteId,
    channel,
    outcome: outcome as Outcome,
    answers: packedAnswers(answers),
  }));
}

async function readSheets(
  context: RequestContext,
  registrationId: string,
  { sheets }: ScoredRows,
  siteId: string,
): Promise<SiteAnswers[]> {
  const manager = await context.manager();
  const { id: organisationId } = await context.organisation();
  const found = (await manager.query(sheetsOfRun, [
    organisationId,
    registrationId,
    sheets.map(({ channel }) => channel),
    sheets.map(({ version }) => version),
  ])) as StoredSheet[];
  if (found.length !== sheets.length)
    throw new Error(`${found.length} of the ${sheets.length} site answers of ${siteId} that its run read are there.`);
  return found.map(({ channel, answers }) => ({ siteId, channel, answers: packedAnswers(answers) }));
}

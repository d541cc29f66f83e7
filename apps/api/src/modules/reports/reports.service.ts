import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { entitlementsOf, type ReportKind } from '../registrations/index.js';
import { ResultsService, type VisibleEdition } from '../results/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import { Report } from './report.entity.js';
import { makeReport } from './report-tasks.js';
import { ReportNotIncluded } from './reports.errors.js';

export interface WantedReport {
  readonly editionId: string;
  readonly kind: ReportKind;
  readonly language: ReportLanguage;
}

/** Reports of the organisation of the request. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly results: ResultsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Asks for a report of the official run. The one that is there already is given back; one that failed is made again.
   * @throws NotFound where the organisation has no released result in the edition
   */
  async request(context: RequestContext, wanted: WantedReport): Promise<Report | ReportNotIncluded> {
    const visible = await this.results.ofEdition(context, wanted.editionId);
    if (visible === null) throw new NotFound('results');
    if (!includes(visible, wanted.kind)) return new ReportNotIncluded(context.language);
    const { id: organisationId, operatorId } = await context.organisation();
    const reports = await context.repository(Report);
    // Two requests at once meet at the unique constraint: the second waits, and finds the report of the first.
    const inserted = await reports
      .createQueryBuilder()
      .insert()
      .values({
        organisationId,
        id: uuidv7(),
        operatorId,
        editionId: wanted.editionId,
        scoreRunId: visible.run.id,
        kind: wanted.kind,
        language: wanted.language,
        state: 'queued',
        requestedBy: await context.userId(),
        createdAt: context.now,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const { kind, language } = wanted;
    const report = await reports.findOneByOrFail({ organisationId, scoreRunId: visible.run.id, kind, language });
    const isNew = (inserted.raw as unknown[]).length === 1;
    if (isNew || report.state === 'failed') await this.queue(context, report);
    return reports.findOneByOrFail({ organisationId, id: report.id });
  }

  /** A report of the organisation; null for an unknown one and for somebody else's alike. */
  async find(context: RequestContext, id: string): Promise<Report | null> {
    const { id: organisationId } = await context.organisation();
    const reports = await context.repository(Report);
    return reports.findOneBy({ organisationId, id });
  }

  /** The reports made of one run for the organisation, newest first. */
  async ofRun(context: RequestContext, scoreRunId: string): Promise<Report[]> {
    const { id: organisationId } = await context.organisation();
    const reports = await context.repository(Report);
    return reports.find({ where: { organisationId, scoreRunId }, order: { id: 'DESC' } });
  }

  private async queue(context: RequestContext, { id, organisationId, operatorId }: Report): Promise<void> {
    const jobId = await this.jobs.trackProgress(context, makeReport.name);
    const reports = await context.repository(Report);
    await reports.update({ organisationId, id }, { state: 'queued', jobId });
    const payload = { reportId: id, organisationId, operatorId, jobId };
    await this.jobs.enqueue(context, makeReport, payload, { key: `report:${id}` });
  }
}

/** Whether a participation of the organisation gives right to the kind of report. */
function includes({ sites }: VisibleEdition, kind: ReportKind): boolean {
  return sites.some(({ registration }) => entitlementsOf(registration).reports.includes(kind));
}

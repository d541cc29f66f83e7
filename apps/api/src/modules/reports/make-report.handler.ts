import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Access } from '../../platform/context/access.js';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import type { JobFailure } from '../../platform/jobs/job-failures.js';
import { Progress } from '../../platform/jobs/progress.js';
import { LOGGER } from '../../platform/logging/logging.module.js';
import { PdfError } from '../../platform/pdf/pdf-request.js';
import type { ReportData } from './domain/report-data.js';
import { Report } from './report.entity.js';
import { ReportMaker } from './report-maker.js';
import { makeReport, type ReportPayload } from './report-tasks.js';

/** Compose, render and store. */
const steps = 3;

/** Makes a report. Run again after a crash it makes the same bytes under the same key. */
@Injectable()
export class MakeReportHandler extends JobHandler<ReportPayload> {
  protected readonly task = makeReport;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly maker: ReportMaker,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super(registry);
  }

  async handle({ reportId, organisationId, operatorId, jobId }: ReportPayload): Promise<void> {
    const access = asOrganisation(organisationId, operatorId);
    await this.progress.started(access, jobId, steps);
    const begun = await this.begin(access, reportId);
    if (begun === 'ready') return this.progress.succeeded(access, jobId);
    if (begun === 'impossible') return this.giveUp(access, { reportId, jobId }, 'results_superseded');
    await this.progress.advanced(access, jobId, 1);
    const fileKey = `reports/${organisationId}/${reportId}.pdf`;
    try {
      const fileHash = await this.maker.file(begun, fileKey);
      await this.update(access, reportId, { state: 'ready', fileKey, fileHash });
    } catch (error) {
      if (!isMistake(error)) throw error;
      this.logger.error({ reportId, err: error }, 'a report cannot be made');
      return this.giveUp(access, { reportId, jobId }, 'not_made');
    }
    return this.progress.succeeded(access, jobId);
  }

  /** A failed report can be asked for again; one that is rendered for ever could not. One that is ready only lacked its last word. */
  override async afterLastTry({ reportId, organisationId, operatorId, jobId }: ReportPayload): Promise<void> {
    const access = asOrganisation(organisationId, operatorId);
    const isReady = await this.transactions.run(access, async (context) => {
      const reports = await context.repository(Report);
      return reports.existsBy({ organisationId, id: reportId, state: 'ready' });
    });
    if (isReady) await this.progress.succeeded(access, jobId);
    else await this.giveUp(access, { reportId, jobId }, 'given_up');
  }

  private begin(access: Access, reportId: string): Promise<ReportData | 'ready' | 'impossible'> {
    return this.transactions.run(access, async (context) => {
      const reports = await context.repository(Report);
      const report = await reports.findOneBy({ id: reportId });
      if (report === null) return 'impossible';
      if (report.state === 'ready') return 'ready';
      const content = await this.maker.content(context, report);
      // Another run became official since the request: its figures are not those that were asked for.
      if (content === null || content.scoreRunId !== report.scoreRunId) return 'impossible';
      await reports.update({ organisationId: report.organisationId, id: reportId }, { state: 'rendering' });
      return content;
    });
  }

  /** @param reason a code: what went wrong stands in the log, and means nothing to the person who waits */
  private async giveUp(
    access: Access,
    { reportId, jobId }: { readonly reportId: string; readonly jobId: string },
    reason: JobFailure,
  ): Promise<void> {
    // The reason first: a crash in between leaves a report that is tried again, not one that failed without a word.
    await this.progress.failed(access, jobId, reason);
    await this.update(access, reportId, { state: 'failed' });
  }

  private async update(access: Access, id: string, change: Partial<Report>): Promise<void> {
    await this.transactions.run(access, async (context) => {
      const { id: organisationId } = await context.organisation();
      const reports = await context.repository(Report);
      await reports.update({ organisationId, id }, change);
    });
  }
}

/** Mistakes of a template or its data: trying again would not mend them. */
function isMistake(error: unknown): error is PdfError {
  return error instanceof PdfError && ['template', 'standard', 'font'].includes(error.kind);
}

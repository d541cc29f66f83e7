import { defineTask } from '../../platform/jobs/jobs.js';

export interface ReportPayload {
  readonly reportId: string;
  readonly organisationId: string;
  readonly operatorId: string;
  readonly jobId: string;
}

/** Makes one report. */
export const makeReport = defineTask<ReportPayload>('make_report');

export interface SamplePayload {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly editionId: string;
}

/** Makes the public samples, of both kinds in both languages. */
export const makeSampleReports = defineTask<SamplePayload>('make_sample_reports');

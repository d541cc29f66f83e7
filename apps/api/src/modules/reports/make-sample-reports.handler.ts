import { Injectable } from '@nestjs/common';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { ReportMaker } from './report-maker.js';
import { makeSampleReports, type SamplePayload } from './report-tasks.js';
import { sampleKey } from './sample-reports.js';

/** Makes the public samples from the organisation's own released results, as its own reports would be. */
@Injectable()
export class MakeSampleReportsHandler extends JobHandler<SamplePayload> {
  protected readonly task = makeSampleReports;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly maker: ReportMaker,
  ) {
    super(registry);
  }

  async handle({ organisationId, operatorId, editionId }: SamplePayload): Promise<void> {
    for (const kind of ['detailed', 'synthetic'] as const) {
      for (const language of ['fr', 'en'] as const) {
        const content = await this.transactions.run(asOrganisation(organisationId, operatorId), (context) =>
          this.maker.content(context, { editionId, kind, language }),
        );
        if (content === null)
          throw new Error('The organisation of the sample has no released paid result in that edition.');
        await this.maker.file(content, sampleKey(kind, language));
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { auditsWritten, type AuditsWritten } from '../../audits/index.js';
import { EditionsService } from '../../editions/index.js';
import { takesProvisionalRuns } from '../domain/score-run-states.js';
import { ProvisionalRuns } from './provisional-runs.js';
import { SiteRescorer } from './site-rescorer.js';

/** Beyond so many sites the job that settles the run is about as soon. */
const mostSitesAtOnce = 50;

/** New audits change the values of their sites in the current provisional run at once; what rests on all sites follows in a job. */
@Injectable()
export class FollowAuditsHandler extends JobHandler<AuditsWritten> {
  protected readonly task = auditsWritten;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly editions: EditionsService,
    private readonly runs: ProvisionalRuns,
    private readonly sites: SiteRescorer,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId, registrationIds }: AuditsWritten): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const edition = await this.editions.byId(context, editionId);
      if (!takesProvisionalRuns(edition.state)) return;
      await this.runs.lock(context, editionId);
      const run = await this.runs.currentOrNew(context, edition);
      if (registrationIds !== null && registrationIds.length <= mostSitesAtOnce)
        await this.sites.rescore(context, { run, edition }, registrationIds);
      await this.runs.settleSoon(context, run);
    });
  }
}

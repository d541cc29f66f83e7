import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type EntitledRegistration, entitlementsOf } from '../registrations/index.js';
import { announceResults, announceResultsToOrganisation } from './result-tasks.js';

/** Turns one release into one job per organisation that has something to read, so that a mail that fails delays no other. */
@Injectable()
export class AnnounceResultsHandler extends JobHandler<{ runId: string; operatorId: string }> {
  protected readonly task = announceResults;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle({ runId, operatorId }: { runId: string; operatorId: string }): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const manager = await context.manager();
      const rows = (await manager.query(
        `SELECT DISTINCT r.organisation_id AS "organisationId", r.kind, r.confirmed_at AS "confirmedAt"
         FROM registration r JOIN site_score s ON s.organisation_id = r.organisation_id AND s.registration_id = r.id
         WHERE s.score_run_id = $1 AND s.operator_id = $2`,
        [runId, operatorId],
      )) as ({ organisationId: string } & EntitledRegistration)[];
      const readers = rows.filter((row) => entitlementsOf(row).results !== null);
      for (const organisationId of new Set(readers.map((reader) => reader.organisationId))) {
        const payload = { runId, operatorId, organisationId };
        await this.jobs.enqueue(context, announceResultsToOrganisation, payload, {
          key: `results:${runId}:${organisationId}`,
        });
      }
    });
  }
}

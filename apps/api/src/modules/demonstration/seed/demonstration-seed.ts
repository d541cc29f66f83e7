import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { demonstrationOperatorId as operatorId } from './demonstration-ids.js';
import { seedDemonstration, seedLock } from './seed-task.js';

/** Starts the seed. */
@Injectable()
export class DemonstrationSeed {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /** The worker calls it at each start: in demonstration mode a seed that has not come to its end is put in the queue, any other is left alone. */
  async begin(): Promise<void> {
    if (!this.config.isDemonstration) return;
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const manager = await context.manager();
      await manager.query(seedLock);
      const known = await seedJob(context);
      if (known?.state === 'succeeded') return;
      const jobId = known?.id ?? (await this.jobs.trackProgress(context, seedDemonstration.name));
      await this.jobs.enqueue(context, seedDemonstration, { jobId, operatorId }, { key: seedDemonstration.name });
    });
  }
}

async function seedJob(context: RequestContext): Promise<{ id: string; state: string } | undefined> {
  const manager = await context.manager();
  const [job]: { id: string; state: string }[] = await manager.query(
    'SELECT id, state FROM job_progress WHERE operator_id = $1 AND kind = $2',
    [operatorId, seedDemonstration.name],
  );
  return job;
}

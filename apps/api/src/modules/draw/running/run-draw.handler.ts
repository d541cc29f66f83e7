import { canonicalJson, draw, type DrawList, type DrawRecord, type Rules } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { EditionsService } from '../../editions/index.js';
import { AllocationService } from '../../registrations/index.js';
import { DrawListRow } from '../draw-list.entity.js';
import { DrawOutcome } from '../draw-outcome.entity.js';
import { DrawValue } from '../draw-value.entity.js';
import { type DrawPayload, runDraw } from '../draw-tasks.js';
import { DrawsService } from '../draws.service.js';

/**
 * Computes the outcome from what was published and holds the places of the winners, in one transaction: killed half-way, nothing of it happened, and it
 * runs again; run twice, the second finds the draw drawn.
 */
@Injectable()
export class RunDrawHandler extends JobHandler<DrawPayload> {
  protected readonly task = runDraw;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly draws: DrawsService,
    private readonly editions: EditionsService,
    private readonly allocation: AllocationService,
  ) {
    super(registry);
  }

  async handle({ editionId, operatorId }: DrawPayload): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      if ((await this.draws.locked(context, editionId))?.state !== 'seeded') return;
      const { outcome } = await drawnRecord(context, editionId);
      const outcomes = await context.repository(DrawOutcome);
      const row = { editionId, operatorId, outcome: canonicalJson(outcome), drawnAt: context.now };
      await outcomes.insert(row);
      await this.draws.move(context, editionId, 'drawn');
      await this.allocation.hold(context, await this.editions.byId(context, editionId), {
        selected: outcome.selected.map(({ id, place_of: label }) => ({ drawId: id, label })),
        waiting: outcome.waiting.map(({ id, rank }) => ({ drawId: id, rank })),
      });
    });
  }
}

async function drawnRecord(context: RequestContext, editionId: string): Promise<DrawRecord> {
  const manager = await context.manager();
  const { rules, list } = await manager.findOneByOrFail(DrawListRow, { editionId });
  const { value } = await manager.findOneByOrFail(DrawValue, { editionId });
  return draw(JSON.parse(rules) as Rules, JSON.parse(list) as DrawList, value);
}

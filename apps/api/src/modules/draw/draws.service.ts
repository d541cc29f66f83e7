import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { DrawnEditions } from '../editions/index.js';
import { Registration } from '../registrations/index.js';
import { type DrawState, stateBefore } from './domain/draw-states.js';
import { Draw } from './draw.entity.js';

/** Draws of editions. Row-level security hides those of rehearsals from the public. */
@Injectable()
export class DrawsService implements DrawnEditions {
  /** The draw of an edition; null while it is open, and for whoever may not see it. */
  async find(context: RequestContext, editionId: string): Promise<Draw | null> {
    const draws = await context.repository(Draw);
    return draws.findOneBy({ editionId });
  }

  /** The same, held until the end of the transaction: two jobs of one draw take turns. */
  async locked(context: RequestContext, editionId: string): Promise<Draw | null> {
    const draws = await context.repository(Draw);
    return draws.findOne({ where: { editionId }, lock: { mode: 'pessimistic_write' } });
  }

  async isOutcomeAwaited(context: RequestContext, editionId: string): Promise<boolean> {
    const draw = await this.find(context, editionId);
    if (draw !== null) return draw.state !== 'published';
    const registrations = await context.repository(Registration);
    return registrations.existsBy({ editionId, kind: 'free', state: 'in_draw' });
  }

  async closings(context: RequestContext, editionIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const draws = await context.repository(Draw);
    const closed = await draws.findBy({ editionId: In([...editionIds]) });
    return new Map(closed.map(({ editionId, closedAt }) => [editionId, closedAt]));
  }

  /** Moves the draw one state on, from the one that leads there. @returns whether this call moved it: somebody else may have */
  async move(
    context: RequestContext,
    editionId: string,
    to: Exclude<DrawState, 'open' | 'closed'>,
    moments: Partial<Pick<Draw, 'publishesAt' | 'publishedAt'>> = {},
  ): Promise<boolean> {
    const operatorId = await context.operatorId();
    const draws = await context.repository(Draw);
    const state = stateBefore(to) as Draw['state'];
    const { affected } = await draws.update({ editionId, operatorId, state }, { state: to, ...moments });
    return affected === 1;
  }
}

/** Where a draw stands: one that has no row yet is open. */
export function stateOf(draw: Draw | null): DrawState {
  return draw?.state ?? 'open';
}

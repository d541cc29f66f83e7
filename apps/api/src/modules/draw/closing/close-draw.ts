import { canonicalJson, type Rules } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import {
  Edition,
  EditionMovesService,
  EditionsService,
  PublicationsService,
  TransitionRefused,
} from '../../editions/index.js';
import { shutGate } from '../../registrations/index.js';
import { closeRefusal } from '../domain/when-steps-may.js';
import { Draw } from '../draw.entity.js';
import { DrawListRow } from '../draw-list.entity.js';
import { announceList } from '../draw-tasks.js';
import { refusal } from '../draw.errors.js';
import { DrawsService, stateOf } from '../draws.service.js';
import { closedList } from './closed-list.js';

/** Closes the list of an edition's draw and publishes it. */
@Injectable()
export class CloseDraw {
  constructor(
    private readonly editions: EditionsService,
    private readonly draws: DrawsService,
    private readonly published: PublicationsService,
    private readonly moves: EditionMovesService,
    private readonly jobs: Jobs,
  ) {}

  /** All or nothing, once: two presses at once meet at the edition's row. @throws NotFound for another operator's edition */
  async close(context: RequestContext, editionId: string): Promise<Draw | TransitionRefused> {
    await shutGate(context, editionId);
    const edition = await this.editions.ownLocked(context, editionId);
    const published = await this.published.of(context, editionId);
    const state = stateOf(await this.draws.find(context, editionId));
    const refused = closeRefusal({ state, edition, hasPublishedRules: published !== null }, context.now);
    if (refused !== null || published === null)
      return refusal(refused ?? 'rules_not_published', edition, context.language);
    if (edition.state === 'registration') {
      const moved = await this.moves.move(context, editionId, 'draw');
      if (!(moved instanceof Edition)) return new TransitionRefused(moved.message);
    }
    const draw = await this.write(context, edition, published.rules, published.rulesHash);
    const payload = { editionId, operatorId: edition.operatorId };
    await this.jobs.enqueue(context, announceList, payload, { key: `announce_draw_list:${editionId}` });
    return draw;
  }

  private async write(context: RequestContext, edition: Edition, rules: Rules, rulesHash: string): Promise<Draw> {
    const { id: editionId, operatorId } = edition;
    const { userId } = await context.access();
    const list = await closedList(context, edition, rules);
    const manager = await context.manager();
    const draw = {
      editionId,
      operatorId,
      state: 'closed' as const,
      closedAt: context.now,
      publishesAt: null,
      publishedAt: null,
    };
    await manager.insert(Draw, draw);
    await manager.insert(DrawListRow, {
      editionId,
      operatorId,
      rules: canonicalJson(rules),
      rulesHash,
      list: list.text,
      listHash: list.hash,
      applicationCount: list.applicationCount,
      selectedCount: list.selectedCount,
      closedBy: userId,
    });
    return draw;
  }
}

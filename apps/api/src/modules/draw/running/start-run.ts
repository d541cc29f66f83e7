import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { EditionsService, type TransitionRefused } from '../../editions/index.js';
import { publicationMoment } from '../domain/when-steps-may.js';
import type { Draw } from '../draw.entity.js';
import { publishDraw, runDraw } from '../draw-tasks.js';
import { refusal } from '../draw.errors.js';
import { DrawsService } from '../draws.service.js';

/** Starts the two steps that jobs do: computing the outcome, and publishing it at its moment. */
@Injectable()
export class StartRun {
  constructor(
    private readonly editions: EditionsService,
    private readonly draws: DrawsService,
    private readonly jobs: Jobs,
  ) {}

  /** Asks for the outcome; asked again before it is there, it is computed once. @throws NotFound for another operator's edition */
  async run(context: RequestContext, editionId: string): Promise<Draw | TransitionRefused> {
    const edition = await this.editions.own(context, editionId);
    const draw = await this.draws.find(context, editionId);
    if (draw?.state !== 'seeded') return refusal('not_seeded', edition, context.language);
    const payload = { editionId, operatorId: edition.operatorId };
    await this.jobs.enqueue(context, runDraw, payload, { key: `run_draw:${editionId}` });
    return draw;
  }

  /** Plans the publication for the announced moment. @throws NotFound for another operator's edition */
  async publish(context: RequestContext, editionId: string): Promise<Draw | TransitionRefused> {
    const edition = await this.editions.own(context, editionId);
    const publishesAt = publicationMoment({ edition }, context.now);
    const isPlanned = await this.draws.move(context, editionId, 'scheduled', { publishesAt });
    const draw = await this.draws.find(context, editionId);
    if (!isPlanned || draw === null) return refusal('not_drawn', edition, context.language);
    const payload = { editionId, operatorId: edition.operatorId };
    await this.jobs.enqueue(context, publishDraw, payload, { key: `publish_draw:${editionId}`, runAt: publishesAt });
    return draw;
  }
}

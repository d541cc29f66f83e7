import { Injectable } from '@nestjs/common';
import { createTranslator } from '@barometer/messages';
import type { RequestContext, RequestLanguage } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { canTransition, type EditionState } from './domain/edition-states.js';
import { Edition } from './edition.entity.js';
import { editionMoved } from './edition-moved.js';
import { TransitionRefused } from './editions.types.js';
import { EditionsService } from './editions.service.js';

/** Moves an edition through its states. */
@Injectable()
export class EditionMovesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly jobs: Jobs,
  ) {}

  /** The conditional update refuses a move that somebody else made first. @throws NotFound for another operator's edition */
  async move(context: RequestContext, editionId: string, to: EditionState): Promise<Edition | TransitionRefused> {
    const operatorId = await context.operatorId();
    const edition = await this.editions.byId(context, editionId);
    if (edition.operatorId !== operatorId) throw new NotFound('edition');
    const repository = await context.repository(Edition);
    if (canTransition(edition.state, to)) {
      const { affected } = await repository.update({ id: editionId, operatorId, state: edition.state }, { state: to });
      if (affected === 1) {
        await this.jobs.enqueue(
          context,
          editionMoved,
          { editionId, operatorId, to },
          { key: `edition_moved:${editionId}:${to}` },
        );
        return Object.assign(edition, { state: to });
      }
    }
    return new TransitionRefused(refusalText(edition.state, to, context.language));
  }
}

function refusalText(from: EditionState, to: EditionState, language: RequestLanguage): string {
  const t = createTranslator(language);
  const [present, wanted] = [t(`states:edition.${from}`), t(`states:edition.${to}`)];
  return language === 'fr'
    ? `L’édition est à l’état « ${present} » : elle ne peut pas passer directement à « ${wanted} ».`
    : `The edition is in state “${present}”: it cannot go straight to “${wanted}”.`;
}

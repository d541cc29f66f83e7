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
import { PublicationsService } from './publications.service.js';

/** Moves an edition through its states. */
@Injectable()
export class EditionMovesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly publications: PublicationsService,
    private readonly jobs: Jobs,
  ) {}

  /** The conditional update refuses a move that somebody else made first. @throws NotFound for another operator's edition */
  async move(context: RequestContext, editionId: string, to: EditionState): Promise<Edition | TransitionRefused> {
    const operatorId = await context.operatorId();
    const edition = await this.editions.byId(context, editionId);
    if (edition.operatorId !== operatorId) throw new NotFound('edition');
    if (to === 'registration' && (await this.publications.of(context, editionId)) === null) {
      return new TransitionRefused(unpublishedText[context.language]);
    }
    if (!(await this.moveRow(context, edition, to))) {
      return new TransitionRefused(refusalText(edition.state, to, context.language));
    }
    const moved = Object.assign(edition, { state: to });
    if (to === 'announced') await this.publications.publish(context, moved);
    const key = `edition_moved:${editionId}:${to}`;
    await this.jobs.enqueue(context, editionMoved, { editionId, operatorId, to }, { key });
    return moved;
  }

  private async moveRow(
    context: RequestContext,
    { id, operatorId, state }: Edition,
    to: EditionState,
  ): Promise<boolean> {
    if (!canTransition(state, to)) return false;
    const repository = await context.repository(Edition);
    const { affected } = await repository.update({ id, operatorId, state }, { state: to });
    return affected === 1;
  }
}

const unpublishedText = {
  fr: 'Les inscriptions n’ouvrent pas sur des règles que personne n’a pu lire : publiez d’abord l’édition en l’annonçant.',
  en: 'Registrations do not open on rules that nobody could read: publish the edition first by announcing it.',
} as const;

function refusalText(from: EditionState, to: EditionState, language: RequestLanguage): string {
  const t = createTranslator(language);
  const [present, wanted] = [t(`states:edition.${from}`), t(`states:edition.${to}`)];
  return language === 'fr'
    ? `L’édition est à l’état « ${present} » : elle ne peut pas passer directement à « ${wanted} ».`
    : `The edition is in state “${present}”: it cannot go straight to “${wanted}”.`;
}

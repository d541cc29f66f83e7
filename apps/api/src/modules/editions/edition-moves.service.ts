import { Inject, Injectable } from '@nestjs/common';
import { createTranslator } from '@barometer/messages';
import type { RequestContext, RequestLanguage } from '../../platform/context/request-context.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { contradictionsOf } from './domain/edition-contradictions.js';
import { canTransition, type EditionState, endsRehearsal, needsReason } from './domain/edition-states.js';
import { DRAWN_EDITIONS, type DrawnEditions } from './draw-port.js';
import { isOver } from './domain/last-second.js';
import { Edition } from './edition.entity.js';
import { editionMoved } from './edition-moved.js';
import { TransitionRefused } from './editions.types.js';
import { EditionsService } from './editions.service.js';
import { PublicationsService } from './publication/publications.service.js';
import { SettingsContradict } from './settings/settings-contradict.js';

/** Moves an edition through its states. */
@Injectable()
export class EditionMovesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly publications: PublicationsService,
    private readonly jobs: Jobs,
    @Inject(DRAWN_EDITIONS) private readonly draws: DrawnEditions,
  ) {}

  /**
   * The conditional update refuses a move that somebody else made first. Announcing publishes, once nothing contradicts anything.
   * @throws NotFound for another operator's edition
   */
  async move(
    context: RequestContext,
    editionId: string,
    to: EditionState,
  ): Promise<Edition | TransitionRefused | SettingsContradict> {
    const edition = await this.editions.ownLocked(context, editionId);
    const refused = await this.refusalOf(context, edition, to);
    if (refused !== null) return refused;
    if (!(await this.moveRow(context, edition, to))) {
      return new TransitionRefused(refusalText(edition.state, to, context.language));
    }
    const moved = Object.assign(edition, { state: to });
    if (to === 'announced') await this.publications.publish(context, moved);
    await this.announceMove(context, moved);
    return moved;
  }

  /** Tells the modules that follow an edition that it has moved. */
  async announceMove(context: RequestContext, { id: editionId, operatorId, state: to }: Edition): Promise<void> {
    const key = `edition_moved:${editionId}:${to}`;
    await this.jobs.enqueue(context, editionMoved, { editionId, operatorId, to }, { key });
  }

  private async refusalOf(
    context: RequestContext,
    edition: Edition,
    to: EditionState,
  ): Promise<TransitionRefused | SettingsContradict | null> {
    const { state, isSandbox, id } = edition;
    const refused = (reason: keyof typeof reasons): TransitionRefused =>
      new TransitionRefused(createTranslator(context.language)(reasons[reason]));
    if (!canTransition(state, to)) return new TransitionRefused(refusalText(state, to, context.language));
    if (needsReason(state, to)) return refused('reason');
    if (isSandbox && endsRehearsal(to)) return refused('rehearsal');
    if (to === 'registration' && !isSandbox && context.now < edition.registrationOpensAt) return refused('tooEarly');
    if (to === 'registration' && (await this.publications.of(context, id)) === null) return refused('unpublished');
    if (to === 'draw' && !isSandbox && !isOver(edition.registrationClosesAt, context.now)) return refused('stillOpen');
    if (state === 'draw' && (await this.draws.isOutcomeAwaited(context, id))) return refused('outcomeAwaited');
    if (to !== 'announced') return null;
    if (isOver(edition.registrationClosesAt, context.now)) return refused('deadlinePassed');
    const found = contradictionsOf(edition, await this.editions.priceList(context, id));
    return found.length > 0 ? new SettingsContradict(found, context.language) : null;
  }

  private async moveRow(
    context: RequestContext,
    { id, operatorId, state }: Edition,
    to: EditionState,
  ): Promise<boolean> {
    const repository = await context.repository(Edition);
    const { affected } = await repository.update({ id, operatorId, state }, { state: to });
    return affected === 1;
  }
}

const reasons = {
  reason: 'editionSettings:refusals.move_needs_reason',
  rehearsal: 'editionSettings:refusals.rehearsal_ends',
  tooEarly: 'editionSettings:refusals.opens_later',
  stillOpen: 'editionSettings:refusals.registrations_open',
  outcomeAwaited: 'editionSettings:refusals.outcome_awaited',
  unpublished: 'editionSettings:refusals.unpublished',
  deadlinePassed: 'editionSettings:refusals.announced_too_late',
} as const;

function refusalText(from: EditionState, to: EditionState, language: RequestLanguage): string {
  const t = createTranslator(language);
  const [present, wanted] = [t(`states:edition.${from}`), t(`states:edition.${to}`)];
  return language === 'fr'
    ? `L’édition est à l’état « ${present} » : elle ne peut pas passer directement à « ${wanted} ».`
    : `The edition is in state “${present}”: it cannot go straight to “${wanted}”.`;
}

import { Injectable } from '@nestjs/common';
import { hashOf } from '@barometer/draw';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { AmendmentDecision, AmendmentOutcome } from '../domain/amendment-decisions.js';
import { addedPlaces } from '../domain/amendments.js';
import { drawRulesOf } from '../domain/draw-rules.js';
import { settingsOf } from '../domain/published-documents.js';
import { Edition } from '../edition.entity.js';
import { planRegistrationsEnd } from '../registrations-end.js';
import { EditionMovesService } from '../edition-moves.service.js';
import { TransitionRefused } from '../editions.types.js';
import { EditionsService } from '../editions.service.js';
import { SettingsContradict } from '../settings/settings-contradict.js';
import { Amendment } from './amendment.entity.js';
import { refusalOf } from './amendment-refusals.js';
import { placesAdded } from './places-added.js';
import { type EditionPublication, PublicationsService } from './publications.service.js';

export type AmendmentAnswer = Edition | SettingsContradict | TransitionRefused | InvalidInput;

/** Characters of a reason: it is published, and stands in a table beside the change. */
const longestReason = 1_000;

const unpublished = {
  fr: 'Cette édition n’a encore rien publié : ses réglages se modifient sans avenant.',
  en: 'This edition has published nothing yet: its settings change without an amendment.',
} as const;

/** Changes of an edition that has published: each with a reason, a number, and the hashes that are in force since. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly publications: PublicationsService,
    private readonly moves: EditionMovesService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Amends an edition by what `decide` says of it. The edition's row is locked, so that amendments are numbered without a gap.
   * @throws NotFound for another operator's edition
   */
  async amend(
    context: RequestContext,
    { editionId, reason }: { readonly editionId: string; readonly reason: string },
    decide: (edition: Edition, publication: EditionPublication) => AmendmentOutcome | Promise<AmendmentOutcome>,
  ): Promise<AmendmentAnswer> {
    const edition = await this.editions.ownLocked(context, editionId);
    const publication = await this.publications.of(context, editionId);
    if (publication === null) return new TransitionRefused(unpublished[context.language]);
    if (reason.trim().length > longestReason) return refusalOf('reason_too_long', edition, context.language);
    if (reason.trim() === '') return refusalOf('reason_missing', edition, context.language);
    const outcome = await decide(edition, publication);
    if (Array.isArray(outcome)) return new SettingsContradict(outcome, context.language);
    if ('refusal' in outcome) return refusalOf(outcome.refusal, edition, context.language);
    const decision = outcome as AmendmentDecision;
    const amended = await this.apply(context, edition, decision);
    await this.record(context, amended, { decision, reason: reason.trim(), earlier: publication.amendments });
    return amended;
  }

  private async apply(context: RequestContext, edition: Edition, { changes }: AmendmentDecision): Promise<Edition> {
    if (Object.keys(changes).length > 0) {
      const repository = await context.repository(Edition);
      await repository.update({ id: edition.id, operatorId: edition.operatorId }, changes);
    }
    const amended = Object.assign(edition, changes);
    if (changes.registrationClosesAt !== undefined) await planRegistrationsEnd(this.jobs, context, amended);
    if (changes.state !== undefined) await this.moves.announceMove(context, amended);
    return amended;
  }

  private async record(
    context: RequestContext,
    edition: Edition,
    {
      decision: { kind, before, after },
      reason,
      earlier,
    }: { readonly decision: AmendmentDecision; readonly reason: string; readonly earlier: readonly Amendment[] },
  ): Promise<void> {
    const { userId } = await context.access();
    const { id: editionId, operatorId } = edition;
    const rules = drawRulesOf(edition);
    const settings = settingsOf(edition, {
      prices: await this.editions.priceList(context, editionId),
      added: addedPlaces([...earlier, { kind, before, after }]),
    });
    const id = uuidv7();
    const amendments = await context.repository(Amendment);
    await amendments.insert({
      id,
      operatorId,
      editionId,
      number: earlier.length + 1,
      kind,
      before,
      after,
      reason,
      rules,
      rulesHash: hashOf(rules),
      settings,
      settingsHash: hashOf(settings),
      authorId: userId,
      amendedAt: context.now,
    });
    if (kind !== 'places') return;
    const count = (after.places ?? 0) - (before.places ?? 0);
    const payload = { operatorId, editionId, label: after.label ?? '', count, amendmentId: id };
    await this.jobs.enqueue(context, placesAdded, payload, { key: `places_added:${id}` });
  }
}

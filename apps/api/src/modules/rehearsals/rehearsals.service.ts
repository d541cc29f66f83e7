import { Injectable } from '@nestjs/common';
import { createTranslator } from '@barometer/messages';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { CatalogueService, Edition, EditionsService, rehearsalOf, TransitionRefused } from '../editions/index.js';
import { Organisation } from '../organisations/index.js';
import { Registration } from '../registrations/index.js';
import { mostApplicants } from './domain/invented-applicants.js';
import { RehearsalApplicants } from './rehearsal-applicants.js';

const countOutOfRange = {
  fr: `Une répétition se remplit de 1 à ${mostApplicants} structures inventées.`,
  en: `A rehearsal is filled with 1 to ${mostApplicants} invented organisations.`,
} as const;

const notARehearsal = {
  fr: 'Cette édition n’est pas une répétition : elle ne s’efface pas.',
  en: 'This edition is no rehearsal: it cannot be deleted.',
} as const;

/** Rehearsals: editions that only their operator sees, filled with invented applicants, and deleted without a trace. */
@Injectable()
export class RehearsalsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly catalogue: CatalogueService,
    private readonly applicants: RehearsalApplicants,
  ) {}

  /** Makes a rehearsal of an edition, its registrations open, with so many applicants. @throws NotFound for another operator's edition */
  async create(context: RequestContext, editionId: string, count: number): Promise<Edition | InvalidInput> {
    const rehearsed = await this.editions.own(context, editionId);
    if (!Number.isInteger(count) || count < 1 || count > mostApplicants) {
      return new InvalidInput('applicants', countOutOfRange, context.language);
    }
    const { vatBasisPoints, lines } = await this.editions.priceList(context, editionId);
    const source = createTranslator('fr')('editionSettings:rehearsal.beaconSource');
    const id = await this.catalogue.createEdition(
      context,
      { ...rehearsalOf(rehearsed, source), state: 'registration' },
      { vatBasisPoints, lines, isDemonstration: true },
    );
    const rehearsal = await this.editions.byId(context, id);
    await this.applicants.fill(context, rehearsal, count);
    return rehearsal;
  }

  /** Deletes a rehearsal and everything that was made for it. The database lets nothing else go. @throws NotFound for another operator's edition */
  async purge(context: RequestContext, editionId: string): Promise<true | TransitionRefused> {
    const edition = await this.editions.ownLocked(context, editionId);
    if (!edition.isSandbox) return new TransitionRefused(notARehearsal[context.language]);
    const manager = await context.manager();
    await manager.delete(Registration, { editionId });
    await manager.query(
      'DELETE FROM site WHERE organisation_id IN (SELECT organisation_id FROM organisation WHERE sandbox_edition_id = $1)',
      [editionId],
    );
    await manager.delete(Organisation, { sandboxEditionId: editionId });
    await manager.query('DELETE FROM place_event WHERE edition_id = $1', [editionId]);
    await manager.delete(Edition, { id: editionId });
    return true;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { CatalogueService } from '../catalogue.service.js';
import { contradictionsWithGrid } from '../domain/contradictions/grid.js';
import { contradictionsOf } from '../domain/edition-contradictions.js';
import { nextEdition } from '../domain/next-edition.js';
import { Edition } from '../edition.entity.js';
import { EditionsService } from '../editions.service.js';
import { TransitionRefused } from '../editions.types.js';
import { PUBLISHED_GRIDS, type PublishedGrids } from '../publication/grid-port.js';
import { SettingsContradict } from './settings-contradict.js';
import type { EditionSettingsInput } from './settings-input.types.js';
import { pricesOfInput, settingsOfInput } from './settings-of-input.js';

const notADraft = {
  fr: 'Cette édition est annoncée : ses réglages publiés ne changent plus que par un avenant motivé.',
  en: 'This edition is announced: what it published changes by an amendment with a reason only.',
} as const;

const rehearsed = {
  fr: 'Une répétition n’est pas une édition : créez la suivante depuis celle dont elle est la répétition.',
  en: 'A rehearsal is no edition: make the next one from the edition that it rehearses.',
} as const;

const numberTaken = {
  fr: 'Une autre édition de ce baromètre porte déjà ce numéro. Choisissez-en un autre.',
  en: 'Another edition of this barometer bears this number already. Choose another.',
} as const;

/** Editions that nobody has been told of yet: copied from the previous one, then set. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly catalogue: CatalogueService,
    @Inject(PUBLISHED_GRIDS) private readonly grids: PublishedGrids,
  ) {}

  /** Makes the next edition from one of the operator's, as a draft; a rehearsal is none to go on from. @throws NotFound for another operator's edition */
  async createNext(context: RequestContext, previousId: string): Promise<Edition | TransitionRefused> {
    const previous = await this.editions.own(context, previousId);
    if (previous.isSandbox) return new TransitionRefused(rehearsed[context.language]);
    const number = await this.nextNumber(context, previous);
    const { vatBasisPoints, lines, isDemonstration } = await this.editions.priceList(context, previousId);
    const id = await this.catalogue.createEdition(context, nextEdition(previous, number), {
      vatBasisPoints,
      lines,
      isDemonstration,
    });
    return this.editions.byId(context, id);
  }

  /** Saves the settings of a draft as a whole, or says what contradicts what. @throws NotFound for another operator's edition */
  async save(
    context: RequestContext,
    input: EditionSettingsInput,
  ): Promise<Edition | SettingsContradict | TransitionRefused | InvalidInput> {
    const edition = await this.editions.ownLocked(context, input.editionId);
    if (edition.state !== 'draft') return new TransitionRefused(notADraft[context.language]);
    const settings = settingsOfInput(edition, input);
    const prices = pricesOfInput(input.prices);
    const channels = await this.grids.channelsOf(context, settings.gridVersionId);
    const found = [
      ...contradictionsOf(Object.assign(edition, settings), prices),
      ...contradictionsWithGrid(settings, channels),
    ];
    if (found.length > 0) return new SettingsContradict(found, context.language);
    if (await this.isTaken(context, edition, settings.number)) {
      return new InvalidInput('number', numberTaken, context.language);
    }
    const repository = await context.repository(Edition);
    await repository.update({ id: edition.id, operatorId: edition.operatorId }, settings);
    await this.catalogue.changePrices(context, edition, prices);
    return edition;
  }

  /** Two copies at once take turns at their barometer, so that each gets a number of its own. */
  private async nextNumber(context: RequestContext, { barometerId }: Edition): Promise<number> {
    await this.lockBarometer(context, barometerId);
    const repository = await context.repository(Edition);
    const highest = await repository.maximum('number', { barometerId, isSandbox: false });
    return (highest ?? 0) + 1;
  }

  private async isTaken(context: RequestContext, { id, barometerId }: Edition, number: number): Promise<boolean> {
    await this.lockBarometer(context, barometerId);
    const repository = await context.repository(Edition);
    return repository.existsBy({ barometerId, number, isSandbox: false, id: Not(id) });
  }

  private async lockBarometer(context: RequestContext, barometerId: string): Promise<void> {
    const manager = await context.manager();
    await manager.query('SELECT id FROM barometer WHERE id = $1 FOR UPDATE', [barometerId]);
  }
}

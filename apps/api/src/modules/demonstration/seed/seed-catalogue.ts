import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Barometer, CatalogueService, Edition, everyStratum, Operator } from '../../editions/index.js';
import { GridsService } from '../../grids/index.js';
import { drawSettings } from '../domain/draw-settings.js';
import { priceLines, VAT_BASIS_POINTS } from '../domain/demonstration-prices.js';
import { calendarAt } from '../domain/edition-calendar.js';
import { categoryDataYear, demonstrationGrid, referenceCategories } from './reference-files.js';
import { earlierEdition, finishedEdition, openEdition, type SeededEdition } from './seeded-editions.js';

/** Days that a demonstration edition was announced before its registrations opened. */
const DAYS_ANNOUNCED = 14;

/** The operator of the demonstration, its barometer, its grid and its editions. */
@Injectable()
export class SeedCatalogue {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly grids: GridsService,
  ) {}

  async operator(context: RequestContext): Promise<void> {
    const operators = await context.repository(Operator);
    if (await operators.existsBy({ id: await context.operatorId() })) return;
    await this.catalogue.createOperator(context, {
      name: 'Opérateur de démonstration',
      legalEntity: {
        name: 'Opérateur de démonstration (organisme inventé)',
        form: 'association de démonstration',
        address: '1 rue de l’Exemple, 99999 Ville-Exemple',
        registration: '000 000 000 (numéro de démonstration)',
        publicationDirector: 'Hélène Astier (personne inventée)',
        host: 'l’ordinateur sur lequel cette démonstration est lancée',
      },
      senderName: 'Baromètre de démonstration',
      senderAddress: 'ne-pas-repondre@barometre.example',
      contactAddress: 'contact@barometre.example',
    });
    await this.catalogue.createBarometer(context, 'Baromètre de démonstration');
  }

  /** All three at once, so that one instant decides of all their dates. */
  async editions(context: RequestContext): Promise<void> {
    const editions = await context.repository(Edition);
    const operatorId = await context.operatorId();
    if (await editions.existsBy({ operatorId, number: openEdition.number })) return;
    const barometers = await context.repository(Barometer);
    const { id: barometerId } = await barometers.findOneByOrFail({ operatorId });
    const { id: gridVersionId } = await this.grids.importVersion(context, {
      code: 'demonstration',
      version: '1',
      isDemonstration: true,
      content: demonstrationGrid(),
    });
    const calendar = calendarAt(context.now);
    for (const seeded of [earlierEdition, finishedEdition, openEdition]) {
      const name = seeded.key === 'open' ? String(calendar.openYear) : seeded.plan.name;
      await this.edition(context, seeded, { barometerId, gridVersionId, name, dates: calendar[seeded.key] });
    }
  }

  private async edition(
    context: RequestContext,
    { key, number, plan, freePlaces, reserved }: SeededEdition,
    made: {
      readonly barometerId: string;
      readonly gridVersionId: string;
      readonly name: string;
      readonly dates: ReturnType<typeof calendarAt>[typeof key];
    },
  ): Promise<void> {
    const { barometerId, gridVersionId, name, dates } = made;
    const { fieldWork, ...moments } = dates;
    const categories = referenceCategories();
    const draw = drawSettings(dates);
    await this.catalogue.createEdition(
      context,
      {
        ...moments,
        barometerId,
        gridVersionId,
        number,
        name,
        freePlaces,
        isDemonstration: true,
        state: 'registration',
        fieldWorkWindows: [{ startsAt: fieldWork.startsAt.toISOString(), endsAt: fieldWork.endsAt.toISOString() }],
        channelPlan: { ...plan.channelPlan },
        channelWeights: { ...plan.channelWeights },
        channelWeightsWithPhysical: { ...plan.channelWeightsWithPhysical },
        inspectedChannels: [...plan.inspectedChannels],
        categories,
        ...draw,
        strata: everyStratum(Object.keys(categories), draw.territories, reserved),
        categoryDataYear,
      },
      { vatBasisPoints: VAT_BASIS_POINTS, isDemonstration: true, lines: priceLines() },
      { publishedAt: new Date(moments.registrationOpensAt.getTime() - DAYS_ANNOUNCED * 24 * 3600 * 1000) },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Barometer, CatalogueService, Edition, everyStratum, Operator } from '../../editions/index.js';
import { GridsService } from '../../grids/index.js';
import { type NewSeller, Seller, SellersService } from '../../payers/index.js';
import { drawSettings } from '../domain/draw-settings.js';
import { priceLines, VAT_BASIS_POINTS } from '../domain/demonstration-prices.js';
import { calendarAt } from '../domain/edition-calendar.js';
import { categoryDataYear, demonstrationGrid, referenceCategories } from './reference-files.js';
import { earlierEdition, finishedEdition, openEdition, type SeededEdition } from './seeded-editions.js';

/** Days that a demonstration edition was announced before its registrations opened. */
const DAYS_ANNOUNCED = 14;

/** Whose name the demonstration's invoices bear: nobody's. Its account number is the one that manuals print, and no money reaches it. */
const seller: NewSeller = {
  name: 'Opérateur de démonstration (organisme inventé)',
  legalForm: 'Association de démonstration',
  capitalCents: null,
  siren: '000000000',
  siret: '00000000000000',
  vatNumber: 'FR00000000000',
  registerCity: null,
  street: '1 rue de l’Exemple',
  postcode: '99999',
  city: 'Ville-Exemple',
  territory: 'metropolitan',
  iban: 'FR7630006000011234567890189',
  bic: 'DEMOFRPPXXX',
  email: 'facturation@barometre.example',
  phone: '01 99 00 00 00',
  isDemonstration: true,
};

/** The operator of the demonstration, its barometer, its grid and its editions. */
@Injectable()
export class SeedCatalogue {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly grids: GridsService,
    private readonly sellers: SellersService,
  ) {}

  async operator(context: RequestContext): Promise<void> {
    const operators = await context.repository(Operator);
    if (!(await operators.existsBy({ id: await context.operatorId() }))) await this.createOperator(context);
    const sellers = await context.repository(Seller);
    if (!(await sellers.existsBy({ operatorId: await context.operatorId() })))
      await this.sellers.create(context, seller);
  }

  private async createOperator(context: RequestContext): Promise<void> {
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

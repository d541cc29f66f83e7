import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService, type PriceList } from '../editions/index.js';
import { type Totals, totalsOf } from '../payers/index.js';
import { RegistrationsService } from '../registrations/index.js';
import { type PricedLine, priceOf, PriceUnknown, type SiteToPrice } from './domain/pricing.js';
import { TaxesService } from './taxes.service.js';

export interface PriceQuestion {
  readonly editionId: string;
  readonly categoryCode: string;
  readonly sites: readonly SiteToPrice[];
}

/** A price with its tax, as it is told before there is a payer. */
export interface QuotedPrice extends Totals {
  readonly lines: readonly PricedLine[];
  readonly isDemonstration: boolean;
}

/** A town hall of the mainland: what a visitor is told. Whoever orders is told the price for its own payers. */
const ordinaryBuyer = { territory: 'metropolitan', isTaxable: false } as const;

/**
 * Prices by the newest list of an edition: the same for a question and for an order. In the space of an organisation that has paid registrations in the
 * edition already, ranks go on after them; a visitor is told the price of a first order.
 */
@Injectable()
export class PricesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly registrations: RegistrationsService,
    private readonly taxes: TaxesService,
  ) {}

  /** @throws NotFound when the edition has no price for the category */
  async quote(context: RequestContext, question: PriceQuestion): Promise<QuotedPrice> {
    const { lines, list } = await this.linesOf(context, question);
    const [vat] = await this.taxes.ofBuyers(context, list.operatorId, [ordinaryBuyer]);
    const taxed = lines.map(({ totalCents }) => ({
      netCents: totalCents,
      vat: vat ?? { treatment: 'exempt' as const, basisPoints: 0 },
    }));
    return { ...totalsOf(taxed), lines, isDemonstration: list.isDemonstration };
  }

  /** Lines at the prices of the newest list. @throws NotFound when it has none for the category */
  async linesOf(
    context: RequestContext,
    { editionId, categoryCode, sites }: PriceQuestion,
  ): Promise<{ readonly lines: readonly PricedLine[]; readonly list: PriceList }> {
    const list = await this.editions.priceList(context, editionId);
    const { organisation } = await context.access();
    const sitesBefore =
      organisation === null
        ? 0
        : await this.registrations.countPaid(context, { organisationId: organisation.id, editionId });
    try {
      return { lines: priceOf(list, categoryCode, sites, { sitesBefore }), list };
    } catch (error) {
      if (error instanceof PriceUnknown) throw new NotFound('price');
      throw error;
    }
  }
}

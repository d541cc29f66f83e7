import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService } from '../editions/index.js';
import { RegistrationsService } from '../registrations/index.js';
import { type Price, priceOf, PriceUnknown, type SiteToPrice } from './domain/pricing.js';

export interface PriceQuestion {
  readonly editionId: string;
  readonly categoryCode: string;
  readonly sites: readonly SiteToPrice[];
}

/** A price, and the list it was read from. */
export interface QuotedPrice extends Price {
  readonly priceListVersion: number;
  readonly isDemonstration: boolean;
}

/**
 * Prices by the newest list of an edition: the same for a question and for an order. In the space of an organisation that has a paid registration in
 * the edition already, every site is an additional one; a visitor is told the price of a first order.
 */
@Injectable()
export class PricesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly registrations: RegistrationsService,
  ) {}

  /** @throws NotFound when the edition has no price for the category */
  async quote(context: RequestContext, { editionId, categoryCode, sites }: PriceQuestion): Promise<QuotedPrice> {
    const list = await this.editions.priceList(context, editionId);
    const { organisation } = await context.access();
    const isBaseBought =
      organisation !== null &&
      (await this.registrations.hasPaid(context, { organisationId: organisation.id, editionId }));
    try {
      const price = priceOf(list, categoryCode, sites, { isBaseBought });
      return { ...price, priceListVersion: list.version, isDemonstration: list.isDemonstration };
    } catch (error) {
      if (error instanceof PriceUnknown) throw new NotFound('price');
      throw error;
    }
  }
}

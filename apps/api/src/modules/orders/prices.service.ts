import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService } from '../editions/index.js';
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

/** Prices by the newest list of an edition: the same for a visitor's question and for an order. */
@Injectable()
export class PricesService {
  constructor(private readonly editions: EditionsService) {}

  /** @throws NotFound when the edition has no price for the category */
  async quote(context: RequestContext, { editionId, categoryCode, sites }: PriceQuestion): Promise<QuotedPrice> {
    const list = await this.editions.priceList(context, editionId);
    try {
      const price = priceOf(list, categoryCode, sites);
      return { ...price, priceListVersion: list.version, isDemonstration: list.isDemonstration };
    } catch (error) {
      if (error instanceof PriceUnknown) throw new NotFound('price');
      throw error;
    }
  }
}

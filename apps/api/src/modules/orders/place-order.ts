import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import type { Organisation } from '../organisations/index.js';
import { ReferencesService } from '../registrations/index.js';
import type { SiteToPrice } from './domain/pricing.js';
import { Order } from './order.entity.js';
import { PricesService } from './prices.service.js';

export interface NewOrder {
  readonly id: string;
  readonly edition: Edition;
  readonly organisation: Organisation;
  readonly sites: readonly SiteToPrice[];
}

/** Places an order at the price of the moment, which it keeps. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly prices: PricesService,
    private readonly references: ReferencesService,
  ) {}

  /** @throws NotFound when the edition has no price for the organisation's category */
  async place(context: RequestContext, { id, edition, organisation, sites }: NewOrder): Promise<Order> {
    const { categoryCode } = organisation;
    const placedBy = await context.userId();
    // The reference first: its counter makes orders take turns, so that of two forms at once the second sees that the first bought the base.
    const [reference = ''] = await this.references.next(context, 'CMD', edition, 1);
    const quoted = await this.prices.quote(context, { editionId: edition.id, categoryCode, sites });
    const orders = await context.repository(Order);
    const order: Order = {
      organisationId: organisation.id,
      id,
      operatorId: organisation.operatorId,
      editionId: edition.id,
      reference,
      state: 'placed',
      lines: [...quoted.lines],
      netCents: quoted.netCents,
      vatBasisPoints: quoted.vatBasisPoints,
      vatCents: quoted.vatCents,
      grossCents: quoted.grossCents,
      currency: 'EUR',
      priceListVersion: quoted.priceListVersion,
      isDemonstration: quoted.isDemonstration,
      placedBy,
      placedAt: context.now,
      committedAt: null,
    };
    await orders.insert(order);
    return order;
  }
}

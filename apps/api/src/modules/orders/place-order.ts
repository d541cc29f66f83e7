import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import type { Organisation } from '../organisations/index.js';
import { ReferencesService } from '../registrations/index.js';
import { type LineToOrder, splitByPayer } from './domain/order-content.js';
import { orderRows, type OrderRows, type PlannedPart } from './domain/order-rows.js';
import type { SiteToPrice } from './domain/pricing.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderPart } from './order-part.entity.js';
import { PricesService } from './prices.service.js';
import { TaxesService } from './taxes.service.js';

/** An order to place: who buys, and who pays for which site. */
export interface NewOrder {
  readonly id: string;
  readonly edition: Edition;
  readonly organisation: Organisation;
  /** In the order of their positions. */
  readonly parts: readonly PlannedPart[];
  /** The part, from zero, that pays for each site. */
  readonly payerOfSite: ReadonlyMap<string, number>;
}

/** What an order costs and by which list. */
interface AgreedPrice {
  readonly lines: readonly LineToOrder[];
  readonly priceListVersion: number;
  readonly isDemonstration: boolean;
  readonly quoteId: string | null;
}

/** Places orders, at the price of the moment or at one that was agreed upon; they keep it. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly prices: PricesService,
    private readonly taxes: TaxesService,
    private readonly references: ReferencesService,
  ) {}

  /** @throws NotFound when the edition has no price for the organisation's category */
  async place(context: RequestContext, order: NewOrder, sites: readonly SiteToPrice[]): Promise<OrderRows> {
    // The reference first: its counter makes orders take turns, so that of two forms at once the second sees that the first bought the base.
    const reference = await this.reference(context, order);
    const { id: editionId } = order.edition;
    const { categoryCode } = order.organisation;
    const { lines, list } = await this.prices.linesOf(context, { editionId, categoryCode, sites });
    return this.write(context, order, reference, {
      lines: lines.map((line) => ({ ...line, label: null })),
      priceListVersion: list.version,
      isDemonstration: list.isDemonstration,
      quoteId: null,
    });
  }

  /** Places an order at a price that a quote froze. */
  async placeAgreed(context: RequestContext, order: NewOrder, price: AgreedPrice): Promise<OrderRows> {
    return this.write(context, order, await this.reference(context, order), price);
  }

  private async reference(context: RequestContext, { edition }: NewOrder): Promise<string> {
    const [reference = ''] = await this.references.next(context, 'CMD', edition, 1);
    return reference;
  }

  private async write(
    context: RequestContext,
    { id, edition, organisation, parts, payerOfSite }: NewOrder,
    reference: string,
    { lines, priceListVersion, isDemonstration, quoteId }: AgreedPrice,
  ): Promise<OrderRows> {
    const vat = await this.taxes.ofBuyers(
      context,
      organisation.operatorId,
      parts.map(({ buyer }) => buyer),
    );
    const order: Order = {
      organisationId: organisation.id,
      id,
      operatorId: organisation.operatorId,
      editionId: edition.id,
      reference,
      state: 'placed',
      currency: 'EUR',
      priceListVersion,
      isDemonstration,
      quoteId,
      placedBy: await context.userId(),
      placedAt: context.now,
      committedAt: null,
    };
    const rows = orderRows(order, parts, splitByPayer(lines, payerOfSite, vat));
    const manager = await context.manager();
    await manager.insert(Order, order);
    await manager.insert(OrderPart, [...rows.parts]);
    await manager.insert(OrderLine, [...rows.lines]);
    return rows;
  }
}

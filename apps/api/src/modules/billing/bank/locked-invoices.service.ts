import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CollectableInvoices, type OwedInvoice } from '../../invoices/index.js';
import { OrdersService } from '../../orders/index.js';

/** Invoices whose open amounts stay as they are read until the transaction ends. */
@Injectable()
export class LockedInvoices {
  constructor(
    private readonly invoices: CollectableInvoices,
    private readonly orders: OrdersService,
  ) {}

  /**
   * Locks the orders of invoices, in one order for all, so that two people who match the same ones wait for each other instead of locking each other out.
   * @throws NotFound when one is unknown or somebody else's
   */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<OwedInvoice[]> {
    if (ids.length === 0) return [];
    const seen = await this.invoices.byIds(context, ids);
    const ofOrders = new Map(seen.map(({ orderId, partId }) => [orderId, partId]));
    for (const [, partId] of [...ofOrders].toSorted(([one], [other]) => one.localeCompare(other))) {
      await this.orders.lockPart(context, partId);
    }
    return this.invoices.byIds(context, ids);
  }
}

import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { LedgerService } from '../ledger/index.js';
import { RegistrationsService } from '../registrations/index.js';
import { type PriceOfOrder, priceOfOrder } from './domain/order-price.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderPart } from './order-part.entity.js';

/** Orders of organisations. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly ledger: LedgerService,
  ) {}

  /** An order of the organisation of the request; null for an unknown one and for somebody else's alike. */
  async find(context: RequestContext, id: string): Promise<Order | null> {
    const { id: organisationId } = await context.organisation();
    const orders = await context.repository(Order);
    return orders.findOneBy({ organisationId, id });
  }

  /** @throws NotFound for an unknown order and for somebody else's alike */
  async get(context: RequestContext, id: string): Promise<Order> {
    const order = await this.find(context, id);
    if (order === null) throw new NotFound('order');
    return order;
  }

  /** Orders by id, for lists; those the person may not see are absent. */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Order>> {
    const orders = await context.repository(Order);
    const found = await orders.findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((order) => [order.id, order]));
  }

  /** The orders that quotes became, by quote; those the person may not see are absent. */
  async ofQuotes(context: RequestContext, quoteIds: readonly string[]): Promise<ReadonlyMap<string, Order>> {
    const orders = await context.repository(Order);
    const found = await orders.findBy({ quoteId: In([...quoteIds]) });
    return new Map(found.flatMap((order) => (order.quoteId === null ? [] : [[order.quoteId, order] as const])));
  }

  /** Orders of an organisation the person may see, newest first. */
  async ofOrganisation(context: RequestContext, organisationId: string): Promise<Order[]> {
    const orders = await context.repository(Order);
    return orders.find({ where: { organisationId }, order: { placedAt: 'DESC', reference: 'DESC' } });
  }

  /**
   * Locks an order of the organisation of the request until the transaction ends: whoever decides on its payment takes turns.
   * @throws NotFound for an unknown order and for somebody else's alike
   */
  async lock(context: RequestContext, id: string): Promise<Order> {
    const { id: organisationId } = await context.organisation();
    const orders = await context.repository(Order);
    const order = await orders.findOne({ where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    if (order === null) throw new NotFound('order');
    return order;
  }

  /** A part of an order of the organisation of the request. @throws NotFound for an unknown part and for somebody else's alike */
  async part(context: RequestContext, id: string): Promise<OrderPart> {
    const { id: organisationId } = await context.organisation();
    const parts = await context.repository(OrderPart);
    const part = await parts.findOneBy({ organisationId, id });
    if (part === null) throw new NotFound('order part');
    return part;
  }

  /**
   * A part with its order, which is locked until the transaction ends: whoever bills, pays or changes it takes turns. In the space of the organisation and in
   * its operator's alike. @throws NotFound for an unknown part and for somebody else's alike
   */
  async lockPart(
    context: RequestContext,
    partId: string,
  ): Promise<{ readonly order: Order; readonly part: OrderPart }> {
    const manager = await context.manager();
    const found = await manager.findOneBy(OrderPart, { id: partId });
    if (found === null) throw new NotFound('order part');
    const { organisationId, orderId } = found;
    const lock = { mode: 'pessimistic_write' } as const;
    const order = await manager.findOneOrFail(Order, { where: { organisationId, id: orderId }, lock });
    // Read again under the lock: it may have changed while we waited.
    const part = await manager.findOneByOrFail(OrderPart, { organisationId, id: partId });
    return { order, part };
  }

  /** Parts of orders, in their order; those the person may not see are absent. */
  async partsOf(context: RequestContext, orderIds: readonly string[]): Promise<OrderPart[]> {
    const parts = await context.repository(OrderPart);
    return parts.find({ where: { orderId: In([...orderIds]) }, order: { position: 'ASC' } });
  }

  /** Lines of orders, in their order; those the person may not see are absent. */
  async linesOf(context: RequestContext, orderIds: readonly string[]): Promise<OrderLine[]> {
    const lines = await context.repository(OrderLine);
    return lines.find({ where: { orderId: In([...orderIds]) }, order: { position: 'ASC' } });
  }

  /** What an order costs, from its lines. */
  async priceOf(context: RequestContext, order: Order): Promise<PriceOfOrder> {
    return priceOfOrder(order, await this.linesOf(context, [order.id]));
  }

  /**
   * A payment or a purchase order stands behind a part now: its registrations are confirmed with it, and the order is committed once all its parts are.
   * The caller holds the lock of the order.
   * @returns false when the part was not waiting for it, and nothing changed
   */
  async commitPart(
    context: RequestContext,
    order: Order,
    { organisationId, id, payerId, grossCents }: OrderPart,
  ): Promise<boolean> {
    const { operatorId, editionId } = order;
    const parts = await context.repository(OrderPart);
    if (order.state === 'cancelled') return false;
    const { affected } = await parts.update(
      { organisationId, id, committedAt: IsNull() },
      { committedAt: context.now },
    );
    if (affected !== 1) return false;
    await this.ledger.record(context, { organisationId, operatorId, editionId, payerId, partId: id }, [
      { kind: 'ordered', debit: 'ordered', credit: 'ordered_counterpart', amountCents: grossCents },
    ]);
    await this.registrations.confirmOrdered(context, { organisationId, orderPartId: id });
    if (await parts.existsBy({ organisationId, orderId: order.id, committedAt: IsNull() })) return true;
    const orders = await context.repository(Order);
    await orders.update(
      { organisationId, id: order.id, state: 'placed' },
      { state: 'committed', committedAt: context.now },
    );
    return true;
  }
}

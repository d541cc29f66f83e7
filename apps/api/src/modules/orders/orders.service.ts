import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { RegistrationsService } from '../registrations/index.js';
import { Order } from './order.entity.js';

/** Orders of organisations. */
@Injectable()
export class OrdersService {
  constructor(private readonly registrations: RegistrationsService) {}

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

  /**
   * A payment or a purchase order stands behind the order now: its registrations are confirmed with it.
   * @returns false when the order was not waiting for it, and nothing changed
   */
  async commit(context: RequestContext, { organisationId, id }: Order): Promise<boolean> {
    const orders = await context.repository(Order);
    const { affected } = await orders.update(
      { organisationId, id, state: 'placed' },
      { state: 'committed', committedAt: context.now },
    );
    if (affected !== 1) return false;
    await this.registrations.confirmOrdered(context, { organisationId, orderId: id });
    return true;
  }
}

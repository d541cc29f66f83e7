import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type Order, type OrderPart, OrdersService } from '../orders/index.js';
import { followPayment } from './billing-tasks.js';
import type { PageRequest, PaymentPage } from './checkout.js';
import { firstLookAfterMilliseconds } from './domain/follow-up.js';
import { openStates } from './domain/payment-states.js';
import { PaymentAttempt } from './payment-attempt.entity.js';

/** Whether an order can be paid now, and by which attempt. */
export type Claim =
  | { readonly kind: 'attempt'; readonly attempt: PaymentAttempt }
  | { readonly kind: 'paid' }
  | { readonly kind: 'under_way' }
  | { readonly kind: 'not_payable' };

/** Payment attempts of orders. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly orders: OrdersService,
    private readonly jobs: Jobs,
  ) {}

  /** An attempt of the organisation of the request; null for an unknown one and for somebody else's alike. */
  async find(context: RequestContext, id: string): Promise<PaymentAttempt | null> {
    const { id: organisationId } = await context.organisation();
    const attempts = await context.repository(PaymentAttempt);
    return attempts.findOneBy({ organisationId, id });
  }

  /** Attempts at orders, newest first; those the person may not see are absent. */
  async ofOrders(context: RequestContext, orderIds: readonly string[]): Promise<PaymentAttempt[]> {
    const attempts = await context.repository(PaymentAttempt);
    return attempts.find({ where: { orderId: In([...orderIds]) }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /**
   * The one attempt by which a part of an order may be paid now. One that is open is used again: a double click, or a second colleague, opens no second page.
   * Under the lock of the order, so that two requests agree.
   * @throws NotFound for an unknown part and for somebody else's alike
   */
  async claim(context: RequestContext, partId: string): Promise<Claim> {
    const { orderId } = await this.orders.part(context, partId);
    const order = await this.orders.lock(context, orderId);
    if (order.state === 'cancelled' || order.state === 'draft') return { kind: 'not_payable' };
    // Read again under the lock: it may have been committed while we waited.
    const part = await this.orders.part(context, partId);
    if (part.committedAt !== null) return { kind: 'paid' };
    const attempts = await context.repository(PaymentAttempt);
    const { organisationId } = order;
    const open = await attempts.findBy({ organisationId, partId, state: In([...openStates]) });
    if (open.some(({ state }) => state === 'processing')) return { kind: 'under_way' };
    return { kind: 'attempt', attempt: open[0] ?? (await this.begin(context, order, part)) };
  }

  /** What the payment page of an attempt shows. */
  async pageRequest(context: RequestContext, attempt: PaymentAttempt): Promise<PageRequest> {
    const order = await this.orders.get(context, attempt.orderId);
    return { attempt, orderReference: order.reference };
  }

  /** Remembers the page of an attempt. Two calls that opened it got the same one: the second changes nothing. */
  async storePage(
    context: RequestContext,
    { organisationId, id }: PaymentAttempt,
    { sessionId, url }: PaymentPage,
  ): Promise<void> {
    const attempts = await context.repository(PaymentAttempt);
    await attempts.update(
      { organisationId, id, checkoutSessionId: IsNull() },
      { checkoutSessionId: sessionId, redirectUrl: url },
    );
  }

  /** Writes the attempt together with the job that follows it, so that no crash leaves it alone. */
  private async begin(context: RequestContext, order: Order, part: OrderPart): Promise<PaymentAttempt> {
    const attempt: PaymentAttempt = {
      organisationId: order.organisationId,
      id: uuidv7(),
      operatorId: order.operatorId,
      orderId: order.id,
      partId: part.id,
      state: 'created',
      amountCents: part.grossCents,
      currency: order.currency,
      language: context.language,
      checkoutSessionId: null,
      paymentIntentId: null,
      redirectUrl: null,
      createdBy: await context.userId(),
      createdAt: context.now,
      settledAt: null,
    };
    const attempts = await context.repository(PaymentAttempt);
    await attempts.insert(attempt);
    const { organisationId, operatorId, id } = attempt;
    await this.jobs.enqueue(
      context,
      followPayment,
      { organisationId, operatorId, attemptId: id },
      { key: `follow_payment:${id}`, runAt: new Date(context.now.getTime() + firstLookAfterMilliseconds) },
    );
    return attempt;
  }
}

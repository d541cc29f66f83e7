import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { RequestContext } from '../../platform/context/request-context.js';
import { LOGGER } from '../../platform/logging/logging.module.js';
import { type Order, OrdersService } from '../orders/index.js';
import { AttemptsService } from './attempts.service.js';
import { Checkout } from './checkout.js';
import { mayRepeatCall } from './domain/follow-up.js';
import { canTransition, isOpen, type PaymentState } from './domain/payment-states.js';
import { decideSettlement, type PaymentTruth } from './domain/settlement.js';
import { PaymentAttempt } from './payment-attempt.entity.js';
import { PaymentsService } from './payments.service.js';
import { PaymentMail } from './payment-mail.js';

/** What the provider said of an attempt, and the attempt as it was when it was asked. */
interface Reading {
  readonly attempt: PaymentAttempt;
  readonly sessionId: string;
  readonly truth: PaymentTruth | null;
}

/**
 * Brings an attempt and its order to the truth of the payment provider. Webhook, return page and reconciliation all end here, in any order and any
 * number of times.
 */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly orders: OrdersService,
    private readonly attempts: AttemptsService,
    private readonly checkout: Checkout,
    private readonly payments: PaymentsService,
    private readonly mail: PaymentMail,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Settles what is open on an order. @throws NotFound for an unknown order and for somebody else's alike */
  async settleOrder(context: RequestContext, orderId: string): Promise<void> {
    await this.orders.get(context, orderId);
    for (const { id, state, checkoutSessionId } of await this.attempts.ofOrders(context, [orderId])) {
      if (isOpen(state) && checkoutSessionId !== null) await this.settle(context, id);
    }
  }

  /**
   * Settles one attempt. The provider is asked while neither the order's row nor a connection is held, then the order is locked and the answer
   * applied. Whoever settled the attempt in between read something newer, perhaps: then the truth is read once more.
   */
  async settle(context: RequestContext, attemptId: string): Promise<void> {
    const reading = await this.look(context, attemptId);
    if (reading === null || (await this.decide(context, reading))) return;
    await context.commitSoFar();
    const again = await this.look(context, attemptId);
    // It may have moved once more, which does no harm: states only go forward.
    if (again !== null) await this.decide(context, again, { evenIfMoved: true });
  }

  /** Reads the truth about an attempt; what was written so far is committed first. @returns null when there is nothing to settle */
  private async look(context: RequestContext, attemptId: string): Promise<Reading | null> {
    const attempt = await this.attempts.find(context, attemptId);
    if (attempt === null || attempt.state === 'succeeded') return null;
    const sessionId = attempt.checkoutSessionId ?? (await this.openAgain(context, attempt));
    if (sessionId === null) return null;
    await context.commitSoFar();
    return { attempt, sessionId, truth: await this.checkout.read(sessionId) };
  }

  /** Acts on a reading under the lock of the order. @returns false when the attempt moved since it was read, and nothing was done */
  private async decide(
    context: RequestContext,
    { attempt: read, sessionId, truth }: Reading,
    { evenIfMoved = false } = {},
  ): Promise<boolean> {
    const order = await this.orders.lock(context, read.orderId);
    const attempt = await this.attempts.find(context, read.id);
    if (attempt === null || attempt.state === 'succeeded') return true;
    const hasMoved = attempt.state !== read.state || attempt.checkoutSessionId !== sessionId;
    if (hasMoved && !evenIfMoved) return false;
    await this.apply(context, { order, attempt, truth });
    return true;
  }

  private async apply(
    context: RequestContext,
    { order, attempt, truth }: { order: Order; attempt: PaymentAttempt; truth: PaymentTruth | null },
  ): Promise<void> {
    const settlement = decideSettlement(attempt, truth);
    if (settlement.kind === 'unchanged') return;
    const intentId = truth?.intent?.id ?? null;
    if (settlement.kind === 'refuse') {
      this.logger.error(
        { attemptId: attempt.id, intentId, reason: settlement.reason },
        'payment does not match its order',
      );
      // Money came that is not what was asked for: nobody may pay a second time before a person has looked.
      const isToBlock = settlement.reason === 'amount_differs' && canTransition(attempt.state, 'processing');
      if (isToBlock) await this.move(context, attempt, 'processing', intentId);
      return;
    }
    await this.move(context, attempt, settlement.to, intentId);
    if (settlement.to !== 'succeeded' || intentId === null) return;
    const part = await this.orders.part(context, attempt.partId);
    await this.payments.receive(context, { order, part, attempt, providerReference: intentId });
    if (await this.orders.commitPart(context, order, part)) {
      await this.mail.sendConfirmation(context, order, attempt);
    } else {
      // The money stays as the payer's credit until a person refunds it or an invoice takes it.
      this.logger.error(
        { attemptId: attempt.id, orderId: order.id, state: order.state },
        'payment of a part that awaited none',
      );
    }
  }

  private async move(
    context: RequestContext,
    { organisationId, id }: PaymentAttempt,
    state: PaymentState,
    paymentIntentId: string | null,
  ): Promise<void> {
    const attempts = await context.repository(PaymentAttempt);
    await attempts.update(
      { organisationId, id },
      { state, paymentIntentId, ...(isOpen(state) ? {} : { settledAt: context.now }) },
    );
  }

  /** The request ended between the attempt and the answer of the provider. @returns null when it is too late to ask again */
  private async openAgain(context: RequestContext, attempt: PaymentAttempt): Promise<string | null> {
    if (!mayRepeatCall(attempt.createdAt, context.now)) {
      await this.giveUp(context, attempt);
      return null;
    }
    const request = await this.attempts.pageRequest(context, attempt);
    await context.commitSoFar();
    const page = await this.checkout.open(request);
    await this.attempts.storePage(context, attempt, page);
    return page.sessionId;
  }

  /** Ends an attempt whose page was never opened, unless somebody opened it meanwhile. */
  private async giveUp(context: RequestContext, { orderId, id }: PaymentAttempt): Promise<void> {
    await this.orders.lock(context, orderId);
    const attempt = await this.attempts.find(context, id);
    if (attempt?.state === 'created' && attempt.checkoutSessionId === null) {
      await this.move(context, attempt, 'cancelled', null);
    }
  }
}

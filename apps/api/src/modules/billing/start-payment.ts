import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { RequestContext, RequestLanguage } from '../../platform/context/request-context.js';
import { LOGGER } from '../../platform/logging/logging.module.js';
import { type Order, OrdersService } from '../orders/index.js';
import { AttemptsService, type Claim } from './attempts.service.js';
import { OrderAlreadyPaid, PaymentUnavailable } from './billing.errors.js';
import { PaymentStartedType, type StartPaymentOutcome } from './billing.types.js';
import { Checkout, isProviderAway } from './checkout.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';
import { SettlementsService } from './settlements.service.js';

/** Sends a payer to the payment page of a part of an order, and brings one back from it. */
@Injectable()
export class StartPayment {
  constructor(
    private readonly orders: OrdersService,
    private readonly attempts: AttemptsService,
    private readonly settlements: SettlementsService,
    private readonly checkout: Checkout,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The attempt is committed before the provider is called: a message about it can then never come before its row, and a crash in between is mended by
   * the job that was committed with it.
   * @throws NotFound for an unknown part and for somebody else's alike
   */
  async start(context: RequestContext, partId: string): Promise<StartPaymentOutcome> {
    try {
      const { orderId } = await this.orders.part(context, partId);
      // An attempt may have ended since we last heard of it: its page must not be offered again.
      await this.settlements.settleOrder(context, orderId);
      const claim = await this.attempts.claim(context, partId);
      const order = await this.orders.get(context, orderId);
      if (claim.kind !== 'attempt') {
        // What was settled on the way stays settled, although the answer is an expected error.
        await context.commitSoFar();
        return refusal(claim.kind, order, context.language);
      }
      return new PaymentStartedType(order, await this.pageOf(context, claim.attempt));
    } catch (error) {
      if (!isProviderAway(error)) throw error;
      this.logger.warn({ err: error, partId }, 'payment provider away');
      return new PaymentUnavailable('provider_away', context.language);
    }
  }

  /** The order after a look at the truth; as it stands when the provider is away, because the job looks again. @throws NotFound */
  async refresh(context: RequestContext, orderId: string): Promise<Order> {
    try {
      await this.settlements.settleOrder(context, orderId);
    } catch (error) {
      if (!isProviderAway(error)) throw error;
      this.logger.warn({ err: error, orderId }, 'payment provider away');
    }
    return this.orders.get(context, orderId);
  }

  private async pageOf(context: RequestContext, attempt: PaymentAttempt): Promise<string> {
    if (attempt.redirectUrl !== null) return attempt.redirectUrl;
    const request = await this.attempts.pageRequest(context, attempt);
    await context.commitSoFar();
    const page = await this.checkout.open(request);
    await this.attempts.storePage(context, attempt, page);
    return page.url;
  }
}

function refusal(
  reason: Exclude<Claim['kind'], 'attempt'>,
  order: Order,
  language: RequestLanguage,
): OrderAlreadyPaid | PaymentUnavailable {
  if (reason === 'paid') return new OrderAlreadyPaid(order, language);
  return new PaymentUnavailable(reason === 'under_way' ? 'payment_under_way' : 'order_not_payable', language);
}

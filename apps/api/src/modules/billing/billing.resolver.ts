import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires, SignedIn } from '../../platform/permissions/declarations.js';
import { OrderType } from '../orders/index.js';
import { AttemptsService } from './attempts.service.js';
import { PaymentAttemptType, type StartPaymentOutcome, StartPaymentResult } from './billing.types.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';
import { StartPayment } from './start-payment.js';

@Resolver()
export class BillingResolver {
  constructor(private readonly payments: StartPayment) {}

  @Requires('order.pay')
  @Mutation(() => StartPaymentResult)
  startPayment(
    @Ctx() context: RequestContext,
    @Args('partId', { type: () => UuidScalar }) partId: string,
  ): Promise<StartPaymentOutcome> {
    return this.payments.start(context, partId);
  }

  @Requires('order.pay')
  @Mutation(() => OrderType, {
    description: 'Reads the truth again from the payment provider; used by the return page.',
  })
  refreshPayment(
    @Ctx() context: RequestContext,
    @Args('orderId', { type: () => UuidScalar }) orderId: string,
  ): Promise<OrderType> {
    return this.payments.refresh(context, orderId);
  }
}

/** The payments of an order, newest first. */
@Resolver(() => OrderType)
export class OrderPaymentsResolver {
  private readonly attemptRows = new RowLoader<PaymentAttempt[]>('payments', async (context, orderIds) => {
    const rows = await this.attempts.ofOrders(context, orderIds);
    return new Map(orderIds.map((id) => [id, rows.filter(({ orderId }) => orderId === id)]));
  });

  constructor(private readonly attempts: AttemptsService) {}

  @SignedIn()
  @ResolveField(() => [PaymentAttemptType])
  payments(@Ctx() context: RequestContext, @Parent() { id }: OrderType): Promise<PaymentAttemptType[]> {
    return this.attemptRows.load(context, id);
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { parisDay } from '../editions/index.js';
import { LedgerService, transfersOfMoneyIn } from '../ledger/index.js';
import type { Order, OrderPart } from '../orders/index.js';
import type { PaymentAttempt } from './payment-attempt.entity.js';
import { Payment } from './payment.entity.js';

/** Money that the payment provider took for a part of an order. */
export interface ProviderMoney {
  readonly order: Order;
  readonly part: OrderPart;
  readonly attempt: PaymentAttempt;
  readonly providerReference: string;
}

/** Records money that came in, once for each of the provider's references. */
@Injectable()
export class PaymentsService {
  constructor(private readonly ledger: LedgerService) {}

  /** The amount becomes the payer's credit: the invoice, which public accounting wants after the service, takes it. @returns false when it was known */
  async receive(context: RequestContext, { order, part, attempt, providerReference }: ProviderMoney): Promise<boolean> {
    const payment: Payment = {
      organisationId: order.organisationId,
      id: uuidv7(),
      operatorId: order.operatorId,
      payerId: part.payerId,
      partId: part.id,
      attemptId: attempt.id,
      bankLineId: null,
      // A debit is under way for days before it succeeds, a card never is.
      method: attempt.state === 'processing' ? 'sepa_debit' : 'card',
      amountCents: attempt.amountCents,
      providerReference,
      receivedOn: parisDay(context.now),
      recordedBy: null,
      recordedAt: context.now,
    };
    const payments = await context.repository(Payment);
    const insert = payments.createQueryBuilder().insert().values(payment).orIgnore().returning('id');
    const { raw } = await insert.updateEntity(false).execute();
    if ((raw as unknown[]).length === 0) return false;
    const { organisationId, operatorId, editionId } = order;
    await this.ledger.record(
      context,
      { organisationId, operatorId, editionId, payerId: part.payerId, partId: part.id, paymentId: payment.id },
      transfersOfMoneyIn('provider', payment.amountCents),
    );
    return true;
  }
}

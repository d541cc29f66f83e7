import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { OrderType } from '../orders/index.js';
import { OrderAlreadyPaid, PaymentUnavailable } from './billing.errors.js';
import { type PaymentState, paymentStates } from './domain/payment-states.js';

const PaymentStateEnum = Object.fromEntries(paymentStates.map((state) => [state, state]));
registerEnumType(PaymentStateEnum, { name: 'PaymentState' });

@ObjectType('PaymentAttempt')
export class PaymentAttemptType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => PaymentStateEnum)
  state!: PaymentState;

  @Field(() => UuidScalar, { description: 'The part of the order that it pays.' })
  partId!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => DateTimeScalar)
  createdAt!: Date;
}

@ObjectType('PaymentStarted')
export class PaymentStartedType {
  @Field(() => OrderType)
  readonly order: OrderType;

  @Field(() => String)
  readonly redirectUrl: string;

  constructor(order: OrderType, redirectUrl: string) {
    this.order = order;
    this.redirectUrl = redirectUrl;
  }
}

export type StartPaymentOutcome = PaymentStartedType | OrderAlreadyPaid | PaymentUnavailable;

export const StartPaymentResult = createUnionType({
  name: 'StartPaymentResult',
  types: () => [PaymentStartedType, OrderAlreadyPaid, PaymentUnavailable] as const,
  resolveType: (value: StartPaymentOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'PaymentStarted',
});

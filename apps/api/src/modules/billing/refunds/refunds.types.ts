import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { DateTimeScalar, DayScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { type RefundState, refundStates } from '../domain/refund-rules.js';
import { type PaymentMethod, paymentMethods } from '../payment.entity.js';
import { type RefundProblem, RefundProblemEnum, RefundRefused } from './refund.errors.js';

const RefundStateEnum = Object.fromEntries(refundStates.map((state) => [state, state]));
registerEnumType(RefundStateEnum, { name: 'RefundState' });
const PaymentMethodEnum = Object.fromEntries(paymentMethods.map((method) => [method, method]));
registerEnumType(PaymentMethodEnum, { name: 'PaymentMethod' });

@ObjectType('RefundablePayment')
export class RefundablePaymentType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  payerName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => PaymentMethodEnum)
  method!: PaymentMethod;

  @Field(() => DayScalar)
  receivedOn!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => Int, { description: 'What of it may be refunded: the payer has as much credit.' })
  refundableCents!: number;
}

@ObjectType('RefundApproval')
export class RefundApprovalType {
  @Field(() => String)
  name!: string;

  @Field(() => DateTimeScalar)
  approvedAt!: Date;
}

@ObjectType('Refund')
export class RefundType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  payerName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => PaymentMethodEnum, { description: 'How the money came in.' })
  method!: PaymentMethod;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => RefundStateEnum)
  state!: RefundState;

  @Field(() => String)
  requestedByName!: string;

  @Field(() => DateTimeScalar)
  requestedAt!: Date;

  @Field(() => [RefundApprovalType])
  approvals!: RefundApprovalType[];

  @Field(() => Int)
  approvalsNeeded!: number;

  @Field(() => RefundProblemEnum, {
    nullable: true,
    description: 'Why the person may not approve it; null when they may.',
  })
  approvalRefusal!: RefundProblem | null;

  @Field(() => Boolean, { description: 'A person makes the transfer at the bank and says so.' })
  isToPayByHand!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;
}

@InputType('RefundRequest')
export class RefundRequestInput {
  @Field(() => UuidScalar)
  paymentId!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => String)
  reason!: string;
}

@ObjectType('RefundSaved')
export class RefundSavedType {
  @Field(() => RefundType)
  refund!: RefundType;

  constructor(refund: RefundType) {
    this.refund = refund;
  }
}

export const RefundResult = createUnionType({
  name: 'RefundResult',
  types: () => [RefundSavedType, RefundRefused] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? RefundRefused : RefundSavedType),
});

import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { DateTimeScalar, DayScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { ReminderRefused } from './collection.errors.js';
import { OwedInvoiceType } from './owed-invoices.types.js';

@ObjectType('SentReminder')
export class SentReminderType {
  @Field(() => Int)
  step!: number;

  @Field(() => DateTimeScalar)
  sentAt!: Date;
}

@ObjectType('NextReminder')
export class NextReminderType {
  @Field(() => Int)
  step!: number;

  @Field(() => DayScalar, { description: 'The first day on which a person may send it.' })
  from!: string;
}

@ObjectType('LateInvoice', {
  description: 'An overdue invoice with what is owed besides: computed, never claimed by itself.',
})
export class LateInvoiceType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => OwedInvoiceType)
  invoice!: OwedInvoiceType;

  @Field(() => Int)
  daysLate!: number;

  @Field(() => Int, { description: 'Interest for late payment, to this day.' })
  interestCents!: number;

  @Field(() => Int, { description: 'The fixed indemnity for the cost of recovery.' })
  indemnityCents!: number;

  @Field(() => Boolean, {
    description: 'False when the rate of a half-year is not known yet and the last known one was taken.',
  })
  isRateKnown!: boolean;

  @Field(() => [SentReminderType])
  reminders!: SentReminderType[];

  @Field(() => NextReminderType, { nullable: true })
  next!: NextReminderType | null;

  @Field(() => Int, { nullable: true, description: 'The step that may be sent now.' })
  stepDue!: number | null;
}

@ObjectType('ReminderSent')
export class ReminderSentType {
  @Field(() => LateInvoiceType)
  lateInvoice!: LateInvoiceType;

  constructor(lateInvoice: LateInvoiceType) {
    this.lateInvoice = lateInvoice;
  }
}

export const SendReminderResult = createUnionType({
  name: 'SendReminderResult',
  types: () => [ReminderSentType, ReminderRefused] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? ReminderRefused : ReminderSentType),
});

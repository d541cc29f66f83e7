import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, UuidScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ isAbstract: true })
abstract class StandingFields {
  @Field(() => Int)
  orderedCents!: number;

  @Field(() => Int, { description: 'Credit notes deducted.' })
  invoicedCents!: number;

  @Field(() => Int, { description: 'Money that came in, refunds deducted.' })
  paidCents!: number;

  @Field(() => Int, { description: 'What is left to pay of invoices.' })
  openCents!: number;

  @Field(() => Int, { description: 'What is left to pay of invoices whose last day is over.' })
  overdueCents!: number;

  @Field(() => Int, { description: 'What was paid and no invoice has taken.' })
  creditCents!: number;
}

@ObjectType('EditionStanding')
export class EditionStandingType extends StandingFields {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => String)
  editionName!: string;
}

@ObjectType('PayerStanding')
export class PayerStandingType extends StandingFields {
  @Field(() => UuidScalar)
  payerId!: string;

  @Field(() => String)
  payerName!: string;
}

@ObjectType('FinanceOverview', {
  description: 'Where orders, invoices and money stand, from the ledger alone. Amounts include tax.',
})
export class FinanceOverviewType extends StandingFields {
  @Field(() => DateTimeScalar)
  asOf!: Date;

  @Field(() => [EditionStandingType])
  editions!: EditionStandingType[];

  @Field(() => [PayerStandingType], { description: 'Those who owe most first; 25 at most.' })
  payers!: PayerStandingType[];

  @Field(() => Int)
  payerCount!: number;
}

@ObjectType('AccountingExport')
export class AccountingExportType {
  @Field(() => String, { description: 'SHA-256 of the file.' })
  contentHash!: string;

  @Field(() => DateTimeScalar)
  madeAt!: Date;
}

@ObjectType('AccountingPeriod', { description: 'A month that is over and has entries.' })
export class AccountingPeriodType {
  @Field(() => String, { description: 'Such as 2027-11.' })
  period!: string;

  @Field(() => Int)
  transfers!: number;

  @Field(() => AccountingExportType, { nullable: true })
  exported!: AccountingExportType | null;
}

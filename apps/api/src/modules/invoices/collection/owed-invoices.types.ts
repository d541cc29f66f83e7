import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { collectionStates } from './owed-invoices.js';

export const CollectionStateEnum = Object.fromEntries(collectionStates.map((state) => [state, state]));
registerEnumType(CollectionStateEnum, { name: 'CollectionState' });

@ObjectType('OwedInvoice', { description: 'An invoice of the operator with what is left to pay of it.' })
export class OwedInvoiceType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => UuidScalar)
  organisationId!: string;

  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => UuidScalar)
  orderId!: string;

  @Field(() => UuidScalar)
  payerId!: string;

  @Field(() => String)
  payerName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String, { nullable: true })
  contactEmail!: string | null;

  @Field(() => Boolean, { description: 'Of the test mode: without value.' })
  isTest!: boolean;

  @Field(() => DayScalar)
  issuedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to pay, counted from the receipt.' })
  dueOn!: string | null;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => Int, { description: 'Taken back by credit notes.' })
  creditedCents!: number;

  @Field(() => Int)
  openCents!: number;
}

@ObjectType('OwedInvoicePage')
export class OwedInvoicePageType {
  @Field(() => [OwedInvoiceType])
  nodes!: OwedInvoiceType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => UuidScalar, { nullable: true })
  endCursor!: string | null;
}

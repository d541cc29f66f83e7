import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DayScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { type InvoiceKind, invoiceKinds } from './domain/invoice-document.js';
import type { Invoice } from './invoice.entity.js';
import {
  AlreadyCredited,
  CreditTooLarge,
  InvoiceIncomplete,
  NothingToInvoice,
  NotOrderedYet,
  ServiceNotDone,
} from './invoices.errors.js';

const InvoiceKindEnum = Object.fromEntries(invoiceKinds.map((kind) => [kind, kind]));
registerEnumType(InvoiceKindEnum, { name: 'InvoiceKind' });

@ObjectType('Invoice', { description: 'An invoice or a credit note that was issued; it never changes.' })
export class InvoiceType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => InvoiceKindEnum)
  kind!: InvoiceKind;

  @Field(() => String)
  number!: string;

  @Field(() => Boolean, { description: 'Of the test mode: without value.' })
  isTest!: boolean;

  @Field(() => DayScalar)
  issuedOn!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'As printed; what counts for lateness is counted from the receipt.',
  })
  dueOn!: string | null;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  grossCents!: number;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  correctsId!: string | null;
}

export type IssueInvoiceOutcome =
  Invoice | NothingToInvoice | ServiceNotDone | NotOrderedYet | InvoiceIncomplete | CreditTooLarge;

export const IssueInvoiceResult = createUnionType({
  name: 'IssueInvoiceResult',
  types: () =>
    [InvoiceType, NothingToInvoice, ServiceNotDone, NotOrderedYet, InvoiceIncomplete, CreditTooLarge] as const,
  resolveType: (value: IssueInvoiceOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'Invoice'),
});

export type CreditInvoiceOutcome = Invoice | AlreadyCredited;

export const CreditInvoiceResult = createUnionType({
  name: 'CreditInvoiceResult',
  types: () => [InvoiceType, AlreadyCredited] as const,
  resolveType: (value: CreditInvoiceOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'Invoice'),
});

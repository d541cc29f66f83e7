import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { DateTimeScalar, DayScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { OwedInvoiceType } from '../../invoices/index.js';
import { MatchRefused, UndoRefused } from './bank.errors.js';
import { type BankLineState, bankLineStates } from './domain/line-states.js';
import { type MatchReason, matchReasons } from './domain/suggest-matches.js';

export const BankLineStateEnum = Object.fromEntries(bankLineStates.map((state) => [state, state]));
registerEnumType(BankLineStateEnum, { name: 'BankLineState' });
const MatchReasonEnum = Object.fromEntries(matchReasons.map((code) => [code, code]));
registerEnumType(MatchReasonEnum, { name: 'MatchReasonCode' });

@ObjectType('BankLine', { description: 'A movement of the operator’s bank account.' })
export class BankLineType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => DayScalar)
  bookedOn!: string;

  @Field(() => Int, { description: 'Below zero when money left.' })
  amountCents!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  counterparty!: string;

  @Field(() => BankLineStateEnum)
  state!: BankLineState;

  @Field(() => Int)
  matchedCents!: number;

  @Field(() => String, { nullable: true })
  setAsideReason!: string | null;
}

@ObjectType('BankLinePage')
export class BankLinePageType {
  @Field(() => [BankLineType])
  nodes!: BankLineType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('MatchedInvoice')
export class MatchedInvoiceType {
  @Field(() => UuidScalar)
  invoiceId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => Int)
  amountCents!: number;
}

@ObjectType('LineMatch', { description: 'A payment that was made of a line.' })
export class LineMatchType {
  @Field(() => UuidScalar)
  paymentId!: string;

  @Field(() => String)
  payerName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => Int)
  amountCents!: number;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was undone; null while it stands.' })
  undoneReason!: string | null;

  @Field(() => [MatchedInvoiceType])
  allocations!: MatchedInvoiceType[];
}

@ObjectType('MatchReason')
export class MatchReasonType {
  @Field(() => MatchReasonEnum)
  code!: MatchReason['code'];

  @Field(() => String, { nullable: true, description: 'The number, the SIRET or the name that the label bears.' })
  subject!: string | null;

  @Field(() => Int, { nullable: true })
  count!: number | null;

  @Field(() => Int, { nullable: true })
  cents!: number | null;
}

@ObjectType('SuggestedShare')
export class SuggestedShareType {
  @Field(() => OwedInvoiceType)
  invoice!: OwedInvoiceType;

  @Field(() => Int)
  amountCents!: number;
}

@ObjectType('MatchSuggestion', { description: 'Invoices that a line may pay; a person decides.' })
export class MatchSuggestionType {
  @Field(() => [SuggestedShareType])
  shares!: SuggestedShareType[];

  @Field(() => Int, { description: 'What would be left, as credit of the payer.' })
  restCents!: number;

  @Field(() => [MatchReasonType])
  reasons!: MatchReasonType[];

  @Field(() => Int, { description: 'From 0 to 100.' })
  confidence!: number;
}

@ObjectType('PayerAccount')
export class PayerAccountType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  @Field(() => String)
  organisationName!: string;
}

@InputType('Allocation')
export class AllocationInput {
  @Field(() => UuidScalar)
  invoiceId!: string;

  @Field(() => Int)
  amountCents!: number;
}

@InputType('LineMatchInput')
export class LineMatchInput {
  @Field(() => UuidScalar)
  lineId!: string;

  @Field(() => [AllocationInput])
  allocations!: AllocationInput[];

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The payer whose credit keeps what is left; when it is left out, the rest stays on the line.',
  })
  restToPayerId?: string | null;
}

@ObjectType('BankLineSaved')
export class BankLineSavedType {
  @Field(() => BankLineType)
  line!: BankLineType;

  constructor(line: BankLineType) {
    this.line = line;
  }
}

export const MatchLineResult = createUnionType({
  name: 'MatchLineResult',
  types: () => [BankLineSavedType, MatchRefused] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? MatchRefused : BankLineSavedType),
});

export const ChangeLineResult = createUnionType({
  name: 'ChangeLineResult',
  types: () => [BankLineSavedType, UndoRefused] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? UndoRefused : BankLineSavedType),
});

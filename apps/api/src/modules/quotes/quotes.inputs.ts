import { Field, InputType, Int } from '@nestjs/graphql';
import { DayScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import type { DiscountKind } from './domain/discounts.js';
import { DiscountKindEnum } from './quotes.types.js';

@InputType('QuotedSiteInput')
export class QuotedSiteInput {
  @Field(() => UuidScalar)
  siteId!: string;

  @Field(() => Boolean)
  physicalVisits!: boolean;

  @Field(() => Int, { description: 'Audits beyond those that every site gets.' })
  extraAudits!: number;
}

@InputType('QuoteRequest')
export class QuoteRequestInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => [QuotedSiteInput])
  sites!: QuotedSiteInput[];

  @Field(() => String)
  needs!: string;
}

@InputType('DiscountInput')
export class DiscountInput {
  @Field(() => DiscountKindEnum)
  kind!: DiscountKind;

  @Field(() => Int, { description: 'In basis points or in cents before tax, by its kind.' })
  value!: number;
}

@InputType('LineDiscountInput')
export class LineDiscountInput {
  @Field(() => String)
  lineKey!: string;

  @Field(() => DiscountInput)
  discount!: DiscountInput;
}

@InputType('WholeDiscountInput')
export class WholeDiscountInput extends DiscountInput {
  @Field(() => String, { description: 'What it is for: it stands on the invoices.' })
  label!: string;
}

@InputType('CustomLineInput')
export class CustomLineInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Of the line in an earlier version.' })
  key?: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Int)
  unitCents!: number;
}

@InputType('QuoteDraft', { description: 'Prices of sites come from the price list; totals are derived.' })
export class QuoteDraftInput {
  @Field(() => [QuotedSiteInput])
  sites!: QuotedSiteInput[];

  @Field(() => [CustomLineInput])
  customLines!: CustomLineInput[];

  @Field(() => [LineDiscountInput])
  lineDiscounts!: LineDiscountInput[];

  @Field(() => WholeDiscountInput, { nullable: true })
  discount?: WholeDiscountInput | null;

  @Field(() => String)
  note!: string;

  @Field(() => DayScalar, { description: 'The last day of its validity.' })
  validOn!: string;
}

@InputType('PurchaseOrderInput')
export class PurchaseOrderInput {
  @Field(() => String)
  number!: string;

  @Field(() => String, { description: 'Who signed it, by name or office.' })
  signatory!: string;
}

@InputType('AcceptingPayer')
export class AcceptingPayerInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Null: the payer that was entered first, or the organisation itself while there is none.',
  })
  payerId?: string | null;

  @Field(() => String, { nullable: true })
  serviceCode?: string | null;

  @Field(() => String, { nullable: true })
  commitmentNumber?: string | null;

  @Field(() => String, { nullable: true })
  contractNumber?: string | null;

  @Field(() => [UuidScalar])
  siteIds!: string[];

  @Field(() => PurchaseOrderInput)
  purchaseOrder!: PurchaseOrderInput;
}

@InputType('QuoteAcceptance')
export class QuoteAcceptanceInput {
  @Field(() => UuidScalar)
  quoteId!: string;

  @Field(() => Int, { description: 'The version that the person has read.' })
  version!: number;

  @Field(() => [AcceptingPayerInput])
  payers!: AcceptingPayerInput[];

  @Field(() => Boolean)
  staffInformed!: boolean;

  @Field(() => Boolean)
  dataProtectionRead!: boolean;
}

import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { TransitionRefused, VisitsExhausted } from '../editions/index.js';
import { type VatTreatment, vatTreatments } from '../payers/index.js';
import {
  FreeApplicationExists,
  RegistrationClosed,
  RegistrationType,
  SiteAlreadyRegistered,
} from '../registrations/index.js';
import { type OrderState, orderStates } from './domain/order-states.js';

const OrderStateEnum = Object.fromEntries(orderStates.map((state) => [state, state]));
registerEnumType(OrderStateEnum, { name: 'OrderState' });

@ObjectType('OrderLine', {
  description: 'The label is a key of the message catalogue with its quantity: the same line reads in both languages.',
})
export class OrderLineType {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  categoryCode!: string | null;

  @Field(() => String, { nullable: true })
  siteName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of a line that is not in the price list, as they were agreed.',
  })
  label?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which site of the organisation it is, from one: degressive prices go by it.',
  })
  siteRank!: number | null;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Int)
  unitCents!: number;

  @Field(() => Int)
  totalCents!: number;
}

const VatTreatmentEnum = Object.fromEntries(vatTreatments.map((treatment) => [treatment, treatment]));
registerEnumType(VatTreatmentEnum, { name: 'VatTreatment' });

@ObjectType('VatGroup', { description: 'All that bears one rate of value added tax, and the tax on it, rounded once.' })
export class VatGroupType {
  @Field(() => VatTreatmentEnum)
  treatment!: VatTreatment;

  @Field(() => Int)
  basisPoints!: number;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  vatCents!: number;
}

@ObjectType('PriceBreakdown')
export class PriceBreakdownType {
  @Field(() => [OrderLineType])
  lines!: OrderLineType[];

  @Field(() => Int)
  netCents!: number;

  @Field(() => [VatGroupType])
  vatGroups!: VatGroupType[];

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => Boolean)
  isDemonstration!: boolean;
}

/** Price, parts, payments, registrations and the edition are resolved beside it. */
@ObjectType('Order')
export class OrderType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => OrderStateEnum)
  state!: OrderState;

  @Field(() => DateTimeScalar)
  placedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  committedAt!: Date | null;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  editionId!: string;
  isDemonstration!: boolean;
}

@ObjectType('Buyer', { description: 'A payer as an order remembers it.' })
export class BuyerType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  siret!: string | null;
}

@ObjectType('OrderPart', { description: 'What one payer pays of an order.' })
export class OrderPartType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => BuyerType)
  buyer!: BuyerType;

  @Field(() => String, { nullable: true })
  serviceCode!: string | null;

  @Field(() => String, { nullable: true })
  commitmentNumber!: string | null;

  @Field(() => Int)
  netCents!: number;

  @Field(() => Int)
  vatCents!: number;

  @Field(() => Int)
  grossCents!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  committedAt!: Date | null;

  /** Not on the schema. */
  organisationId!: string;
  orderId!: string;
}

@InputType('PriceQuestionSite')
export class PriceQuestionSiteInput {
  @Field(() => Boolean)
  physicalVisits!: boolean;
}

@InputType('PriceQuestion')
export class PriceQuestionInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => String)
  categoryCode!: string;

  @Field(() => [PriceQuestionSiteInput])
  sites!: PriceQuestionSiteInput[];
}

@InputType('PaidSite')
export class PaidSiteInput {
  @Field(() => UuidScalar)
  siteId!: string;

  @Field(() => Boolean)
  physicalVisits!: boolean;
}

@InputType('PlaceRegistration')
export class PlaceRegistrationInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => UuidScalar, { nullable: true })
  freeSiteId?: string | null;

  @Field(() => [PaidSiteInput])
  paidSites!: PaidSiteInput[];

  @Field(() => Boolean)
  staffInformed!: boolean;

  @Field(() => Boolean)
  dataProtectionRead!: boolean;

  @Field(() => UuidScalar, { description: 'Made once per form by the portal: a double submit has one effect.' })
  idempotencyKey!: string;
}

@ObjectType('RegistrationsPlaced')
export class RegistrationsPlacedType {
  @Field(() => [RegistrationType])
  readonly registrations: RegistrationType[];

  @Field(() => OrderType, { nullable: true })
  readonly order: OrderType | null;

  constructor(registrations: RegistrationType[], order: OrderType | null) {
    this.registrations = registrations;
    this.order = order;
  }
}

export type PlaceRegistrationOutcome =
  | RegistrationsPlacedType
  | FreeApplicationExists
  | SiteAlreadyRegistered
  | VisitsExhausted
  | RegistrationClosed
  | InvalidInput;

export const PlaceRegistrationResult = createUnionType({
  name: 'PlaceRegistrationResult',
  types: () =>
    [
      RegistrationsPlacedType,
      FreeApplicationExists,
      SiteAlreadyRegistered,
      VisitsExhausted,
      RegistrationClosed,
      InvalidInput,
    ] as const,
  resolveType: (value: PlaceRegistrationOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RegistrationsPlaced',
});

export type SwitchToPaidOutcome = PlaceRegistrationOutcome | TransitionRefused;

export const SwitchToPaidResult = createUnionType({
  name: 'SwitchToPaidResult',
  types: () =>
    [
      RegistrationsPlacedType,
      FreeApplicationExists,
      SiteAlreadyRegistered,
      VisitsExhausted,
      RegistrationClosed,
      InvalidInput,
      TransitionRefused,
    ] as const,
  resolveType: (value: SwitchToPaidOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RegistrationsPlaced',
});

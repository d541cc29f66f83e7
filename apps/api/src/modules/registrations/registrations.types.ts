import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { TransitionRefused } from '../editions/index.js';
import { type RegistrationKind, registrationKinds } from './domain/entitlements.js';
import { type RegistrationState, registrationStates } from './domain/registration-states.js';
import { NotAFirstTimer, OfferUnavailable, PlacesExhausted } from './registrations.errors.js';

const RegistrationKindEnum = Object.fromEntries(registrationKinds.map((kind) => [kind, kind]));
const RegistrationStateEnum = Object.fromEntries(registrationStates.map((state) => [state, state]));
registerEnumType(RegistrationKindEnum, { name: 'RegistrationKind' });
registerEnumType(RegistrationStateEnum, { name: 'RegistrationState' });

/** Site, edition, order and the organisation's name are resolved beside it. */
@ObjectType('Registration')
export class RegistrationType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => RegistrationKindEnum)
  kind!: RegistrationKind;

  @Field(() => RegistrationStateEnum)
  state!: RegistrationState;

  @Field(() => Boolean)
  physicalVisits!: boolean;

  @Field(() => DateTimeScalar)
  submittedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  offerExpiresAt!: Date | null;

  @Field(() => Boolean)
  isFirstTime!: boolean;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  siteId!: string;
  editionId!: string;
  orderId!: string | null;
}

@ObjectType('RegistrationPage')
export class RegistrationPageType {
  @Field(() => [RegistrationType])
  nodes!: RegistrationType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@InputType('RegistrationFilter')
export class RegistrationFilterInput {
  @Field(() => RegistrationKindEnum, { nullable: true })
  kind?: RegistrationKind | null;

  @Field(() => RegistrationStateEnum, { nullable: true })
  state?: RegistrationState | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ObjectType('PlaceCount')
export class PlaceCountType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  offered!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  free!: number;
}

@ObjectType('PlaceOffered')
export class PlaceOfferedType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  @Field(() => PlaceCountType)
  readonly places: PlaceCountType;

  constructor(registration: RegistrationType, places: PlaceCountType) {
    this.registration = registration;
    this.places = places;
  }
}

export type OfferPlaceOutcome = PlaceOfferedType | PlacesExhausted | NotAFirstTimer | TransitionRefused;

export const OfferPlaceResult = createUnionType({
  name: 'OfferPlaceResult',
  types: () => [PlaceOfferedType, PlacesExhausted, NotAFirstTimer, TransitionRefused] as const,
  resolveType: (value: OfferPlaceOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'PlaceOffered'),
});

@ObjectType('OfferAnswered')
export class OfferAnsweredType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  constructor(registration: RegistrationType) {
    this.registration = registration;
  }
}

export type AnswerOfferOutcome = OfferAnsweredType | OfferUnavailable;

export const AnswerOfferResult = createUnionType({
  name: 'AnswerOfferResult',
  types: () => [OfferAnsweredType, OfferUnavailable] as const,
  resolveType: (value: AnswerOfferOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'OfferAnswered',
});

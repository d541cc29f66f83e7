import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { type ChangeState, changeStates } from './domain/details-rules.js';
import { detailParts, type DetailsPart, type Weekday, weekdays } from './domain/participation-details.js';
import { ChangeDecided, DetailsNotOpen } from './details.errors.js';

const WeekdayEnum = Object.fromEntries(weekdays.map((day) => [day, day]));
registerEnumType(WeekdayEnum, { name: 'Weekday' });
const DetailsChangeStateEnum = Object.fromEntries(changeStates.map((state) => [state, state]));
registerEnumType(DetailsChangeStateEnum, { name: 'DetailsChangeState' });

const DetailsPartEnum = Object.fromEntries(detailParts.map((part) => [part, part]));
registerEnumType(DetailsPartEnum, { name: 'DetailsPart' });

@ObjectType('ContactPerson')
@InputType('ContactPersonInput')
export class ContactPersonType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  phone!: string;
}

@ObjectType('DayHours')
@InputType('DayHoursInput')
export class DayHoursType {
  @Field(() => WeekdayEnum)
  day!: Weekday;

  @Field(() => String, { description: 'Such as `09:00-12:00, 13:30-17:00`; empty on a closed day.' })
  hours!: string;
}

@ObjectType('Closure')
@InputType('ClosureInput')
export class ClosureType {
  @Field(() => String, { description: 'The first day, as `2027-05-14`.' })
  from!: string;

  @Field(() => String, { description: 'The last day.' })
  to!: string;
}

@ObjectType('ParticipationDetails')
@InputType('ParticipationDetailsInput')
export class ParticipationDetailsType {
  @Field(() => [ContactPersonType])
  contacts!: ContactPersonType[];

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  postalAddress!: string;

  @Field(() => String)
  website!: string;

  @Field(() => Boolean, { description: 'A site without an account has no social channel.' })
  hasSocialAccount!: boolean;

  @Field(() => [String])
  socialAccounts!: string[];

  @Field(() => [DayHoursType])
  openingHours!: DayHoursType[];

  @Field(() => [ClosureType])
  closures!: ClosureType[];
}

@ObjectType('DetailsChange', { description: 'Its author, its decider and its registration are resolved beside it.' })
export class DetailsChangeType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => DetailsChangeStateEnum)
  state!: ChangeState;

  @Field(() => ParticipationDetailsType, { nullable: true })
  before!: ParticipationDetailsType | null;

  @Field(() => ParticipationDetailsType)
  details!: ParticipationDetailsType;

  @Field(() => [DetailsPartEnum], {
    nullable: true,
    description: 'Where the two differ, in the order of the form. Null where nothing was told before.',
  })
  changedParts!: DetailsPart[] | null;

  @Field(() => DateTimeScalar)
  madeAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  /** Not on the schema: what the fields beside it are resolved from. */
  registrationId!: string;
  madeBy!: string;
  decidedBy!: string | null;
}

@ObjectType('DetailsChanged', {
  description: 'The change was written, or asked of the operator: its state says which.',
})
export class DetailsChangedType {
  @Field(() => DetailsChangeType)
  readonly change: DetailsChangeType;

  constructor(change: DetailsChangeType) {
    this.change = change;
  }
}

export type ChangeDetailsOutcome = DetailsChangedType | DetailsNotOpen | InvalidInput;

export const ChangeDetailsResult = createUnionType({
  name: 'ChangeDetailsResult',
  types: () => [DetailsChangedType, DetailsNotOpen, InvalidInput] as const,
  resolveType: (value: ChangeDetailsOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'DetailsChanged',
});

export type DecideChangeOutcome = DetailsChangedType | ChangeDecided | InvalidInput;

export const DecideChangeResult = createUnionType({
  name: 'DecideChangeResult',
  types: () => [DetailsChangedType, ChangeDecided, InvalidInput] as const,
  resolveType: (value: DecideChangeOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'DetailsChanged',
});

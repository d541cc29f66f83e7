import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DayScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import type { RegistrationKind } from './domain/entitlements.js';
import type { RegistrationFilter } from './domain/registration-filter.js';
import type { RegistrationState } from './domain/registration-states.js';
import { RegistrationKindEnum, RegistrationStateEnum } from './registration-enums.js';

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

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the rules of the draw in force when the registration was sent.',
  })
  rulesHash!: string | null;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  siteId!: string;
  editionId!: string;
  orderId!: string | null;
  waitingRank!: number | null;
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
export class RegistrationFilterInput implements RegistrationFilter {
  @Field(() => RegistrationKindEnum, { nullable: true })
  kind?: RegistrationKind | null;

  @Field(() => RegistrationStateEnum, { nullable: true })
  state?: RegistrationState | null;

  @Field(() => String, { nullable: true })
  category?: string | null;

  @Field(() => String, { nullable: true })
  territory?: string | null;

  @Field(() => Boolean, { nullable: true })
  isFirstTime?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which forms were sent, in Paris.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day, included.' })
  to?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

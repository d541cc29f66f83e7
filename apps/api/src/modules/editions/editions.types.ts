import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { type EditionState, editionStates } from './domain/edition-states.js';

/** GraphQL enum of edition states. */
export const EditionStateEnum = Object.fromEntries(editionStates.map((state) => [state, state])) as Record<
  EditionState,
  EditionState
>;
registerEnumType(EditionStateEnum, { name: 'EditionState' });

@ObjectType('Category')
export class CategoryType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  family!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Int)
  populationCount!: number;
}

@ObjectType('FieldWorkWindow')
export class FieldWorkWindowType {
  @Field(() => DateTimeScalar)
  startsAt!: Date;

  @Field(() => DateTimeScalar)
  endsAt!: Date;
}

@ObjectType('Territory', { description: 'A part of the country. One takes every region that no other names.' })
export class TerritoryType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [String], { nullable: true })
  regionCodes!: readonly string[] | null;
}

@ObjectType('Stratum', { description: 'A category in a territory, with the free places reserved for it.' })
export class StratumType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  categoryCode!: string;

  @Field(() => String)
  territoryCode!: string;

  @Field(() => Int)
  places!: number;
}

@ObjectType('EditionBeacon', { description: 'Where the value that decides the draw comes from.' })
export class EditionBeaconType {
  @Field(() => String, { description: '`drand` or `announced`.' })
  kind!: string;

  @Field(() => String, { nullable: true })
  chain!: string | null;

  @Field(() => Int, { nullable: true })
  round!: number | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true })
  pattern!: string | null;
}

@ObjectType('ChannelPlan')
export class ChannelPlanType {
  @Field(() => String)
  channel!: string;

  @Field(() => Int)
  audits!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { description: 'In the overall score with physical visits.' })
  weightWithPhysical!: number;

  @Field(() => Boolean, { description: 'Seen whole, not sampled.' })
  isInspected!: boolean;

  @Field(() => Boolean)
  isOptional!: boolean;
}

@ObjectType('PriceLine')
export class PriceLineType {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  categoryCode!: string | null;

  @Field(() => Int)
  amountCents!: number;
}

@ObjectType('PriceList')
export class PriceListType {
  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => Int)
  vatBasisPoints!: number;

  @Field(() => [PriceLineType])
  lines!: PriceLineType[];
}

@ObjectType('Publisher', { description: 'The legal entity that publishes the site: the data of the operator.' })
export class PublisherType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  form!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  registration!: string;

  @Field(() => String)
  publicationDirector!: string;

  @Field(() => String, { description: 'Name and address of the host.' })
  host!: string;
}

@ObjectType('Edition')
export class EditionType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  name!: string;

  @Field(() => EditionStateEnum)
  state!: EditionState;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => String)
  operatorName!: string;

  @Field(() => PublisherType)
  publisher!: PublisherType;

  @Field(() => DateTimeScalar)
  registrationOpensAt!: Date;

  @Field(() => DateTimeScalar)
  registrationClosesAt!: Date;

  @Field(() => DateTimeScalar)
  resultsAt!: Date;

  @Field(() => [FieldWorkWindowType])
  fieldWorkWindows!: FieldWorkWindowType[];

  @Field(() => Int)
  freePlaces!: number;

  @Field(() => Boolean, { description: 'A rehearsal: for the operator alone.' })
  isSandbox!: boolean;

  @Field(() => [TerritoryType])
  territories!: TerritoryType[];

  @Field(() => [StratumType])
  strata!: StratumType[];

  @Field(() => Int, { nullable: true, description: 'Sites that can have physical visits; null: as many as ask.' })
  visitCapacity!: number | null;

  @Field(() => EditionBeaconType, { nullable: true })
  beacon!: EditionBeaconType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the beacon’s value comes into being.' })
  beaconAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When every applicant is told the result at once.' })
  offersAt!: Date | null;

  @Field(() => Int)
  daysToAnswer!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  detailsDueAt!: Date | null;

  @Field(() => [CategoryType])
  categories!: CategoryType[];

  @Field(() => Int)
  categoryDataYear!: number;

  @Field(() => [ChannelPlanType])
  channels!: ChannelPlanType[];

  @Field(() => PriceListType)
  priceList!: PriceListType;

  /** Not on the schema: the grids module resolves `grid` from it. */
  gridVersionId!: string;
}

@ObjectType('TransitionRefused', {
  implements: () => ExpectedError,
  description: 'The thing is in a state that does not lead there.',
})
export class TransitionRefused extends ExpectedError {
  constructor(override readonly message: string) {
    super();
  }

  override readonly code = 'TRANSITION_REFUSED';
}

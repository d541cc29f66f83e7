import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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

@ObjectType('ChannelPlan')
export class ChannelPlanType {
  @Field(() => String)
  channel!: string;

  @Field(() => Int)
  audits!: number;

  @Field(() => Float)
  weight!: number;

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

@ObjectType('EditionMoved')
export class EditionMovedType {
  @Field(() => EditionType)
  edition!: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
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

export const MoveEditionResult = createUnionType({
  name: 'MoveEditionResult',
  types: () => [EditionMovedType, TransitionRefused] as const,
  resolveType: (value: object) => (value instanceof TransitionRefused ? TransitionRefused : EditionMovedType),
});

import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { type PlaceEventKind, placeSteps } from '../domain/place-states.js';

const PlaceEventKindEnum = Object.fromEntries([...Object.keys(placeSteps), 'added'].map((kind) => [kind, kind]));
registerEnumType(PlaceEventKindEnum, { name: 'PlaceEventKind' });

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

@ObjectType('PlacesOfLabel', {
  description:
    'The places that bear one label, a stratum’s or `open`, and the applications of that stratum; of the open pool, those of all strata.',
})
export class PlacesOfLabelType extends PlaceCountType {
  @Field(() => String)
  label!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last second in which the last of the offers can be answered.',
  })
  offeredUntil!: Date | null;

  @Field(() => Int, { description: 'Those of its places that amendments added.' })
  added!: number;

  @Field(() => Int, { description: 'Free applications that were not withdrawn.' })
  applications!: number;

  @Field(() => Int, { description: 'Applications on the waiting list.' })
  waiting!: number;

  @Field(() => Int, {
    description: 'Applications that have a place of the open pool, be it held, offered or confirmed.',
  })
  onOpenPlaces!: number;
}

@ObjectType('EditionPlaces')
export class EditionPlacesType {
  @Field(() => Boolean, { description: 'Places are held, or were: the draw has taken place.' })
  isDrawn!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when everybody knows the result, and free places pass on.',
  })
  releasedAt!: Date | null;

  @Field(() => Boolean, { description: 'Free places pass on: a site could still be audited.' })
  areOffered!: boolean;

  @Field(() => Boolean, {
    description: 'Free places stay free while the edition is paused, and pass on when it resumes.',
  })
  arePaused!: boolean;

  @Field(() => PlaceCountType)
  all!: PlaceCountType;

  @Field(() => [PlacesOfLabelType], { description: 'Strata in the order of the rules, then the open pool.' })
  labels!: PlacesOfLabelType[];
}

@ObjectType('PlaceLedgerLine')
export class PlaceLedgerLineType {
  @Field(() => String, { description: 'Where the line stands in the ledger.' })
  sequence!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => Int)
  placeNumber!: number;

  @Field(() => String)
  label!: string;

  @Field(() => PlaceEventKindEnum)
  kind!: PlaceEventKind;

  @Field(() => String, { nullable: true })
  organisationName!: string | null;

  @Field(() => String, { nullable: true })
  reference!: string | null;
}

@ObjectType('PlaceLedgerPage')
export class PlaceLedgerPageType {
  @Field(() => [PlaceLedgerLineType])
  nodes!: PlaceLedgerLineType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { EditionBeaconType, StratumType, TerritoryType, TransitionRefused } from '../editions/index.js';
import { type DrawState, drawStates } from './domain/draw-states.js';
import { BeaconValueRefused } from './draw.errors.js';

const DrawStateEnum = Object.fromEntries(drawStates.map((state) => [state, state]));
registerEnumType(DrawStateEnum, {
  name: 'DrawState',
  description:
    'Open while applications come in, then closed, seeded by the value of the beacon, drawn, scheduled and published.',
});

@ObjectType('Draw', { description: 'The draw of an edition’s free places, with what is public of it.' })
export class DrawType {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => String)
  editionName!: string;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => DrawStateEnum)
  state!: DrawState;

  @Field(() => Int)
  places!: number;

  @Field(() => [StratumType])
  strata!: StratumType[];

  @Field(() => [TerritoryType])
  territories!: readonly TerritoryType[];

  @Field(() => EditionBeaconType, { nullable: true })
  beacon!: EditionBeaconType | null;

  @Field(() => String, { nullable: true, description: 'Null before the rules are published.' })
  rulesHash!: string | null;

  @Field(() => DateTimeScalar)
  closesAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  beaconAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  offersAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true })
  listHash!: string | null;

  @Field(() => Int, { nullable: true, description: 'Null before the close.' })
  applicationCount!: number | null;

  @Field(() => Int, { nullable: true })
  selectedCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null until it is public; the operator sees it once it is recorded.',
  })
  beaconValue!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishesAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;
}

@ObjectType('DrawMoved')
export class DrawMovedType {
  @Field(() => DrawType)
  readonly draw: DrawType;

  constructor(draw: DrawType) {
    this.draw = draw;
  }
}

export type MoveDrawOutcome = DrawMovedType | TransitionRefused;

export const MoveDrawResult = createUnionType({
  name: 'MoveDrawResult',
  types: () => [DrawMovedType, TransitionRefused] as const,
  resolveType: (value: MoveDrawOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'DrawMoved'),
});

export type RecordBeaconValueOutcome = DrawMovedType | TransitionRefused | BeaconValueRefused;

export const RecordBeaconValueResult = createUnionType({
  name: 'RecordBeaconValueResult',
  types: () => [DrawMovedType, TransitionRefused, BeaconValueRefused] as const,
  resolveType: (value: RecordBeaconValueOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'DrawMoved',
});

@ObjectType('BeaconValueAccepted', {
  description: 'What would be recorded, to be compared with the source before it is.',
})
export class BeaconValueAcceptedType {
  @Field(() => String)
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

export type CheckBeaconValueOutcome = BeaconValueAcceptedType | TransitionRefused | BeaconValueRefused;

export const CheckBeaconValueResult = createUnionType({
  name: 'CheckBeaconValueResult',
  types: () => [BeaconValueAcceptedType, TransitionRefused, BeaconValueRefused] as const,
  resolveType: (value: CheckBeaconValueOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'BeaconValueAccepted',
});

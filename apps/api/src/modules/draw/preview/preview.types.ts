import { createUnionType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';

@ObjectType('DrawStratumFigures')
export class DrawStratumFiguresType {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  places!: number;

  @Field(() => Int)
  applications!: number;

  @Field(() => Int)
  firstTimers!: number;

  @Field(() => Int, { description: 'Structures that the operator selected; they take no place.' })
  selected!: number;
}

@ObjectType('DrawFigures', {
  description: 'Applications per stratum against the places: so far, or as the list was closed.',
})
export class DrawFiguresType {
  @Field(() => [DrawStratumFiguresType])
  strata!: DrawStratumFiguresType[];

  @Field(() => Int)
  totalPlaces!: number;

  @Field(() => Int, { description: 'Places that no stratum reserves.' })
  openPlaces!: number;

  @Field(() => Int)
  totalApplications!: number;

  @Field(() => Int)
  totalFirstTimers!: number;

  @Field(() => Int)
  totalSelected!: number;
}

@InputType('StratumPlaces')
export class StratumPlacesInput {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  places!: number;
}

@InputType('DrawWhatIfInput', { description: 'Other numbers of places; strata that are not named keep theirs.' })
export class WhatIfInput {
  @Field(() => Int)
  totalPlaces!: number;

  @Field(() => [StratumPlacesInput])
  strata!: StratumPlacesInput[];
}

@ObjectType('ExpectedStratum')
export class ExpectedStratumType {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  places!: number;

  @Field(() => Int)
  applications!: number;

  @Field(() => Int, { description: 'Selected in round 1, which depends on no chance.' })
  inRound1!: number;

  @Field(() => Float, { description: 'Selected in both rounds, mean of the trials.' })
  selected!: number;

  @Field(() => Int, { description: 'Nine trials in ten selected at least so many.' })
  selectedLow!: number;

  @Field(() => Int)
  selectedHigh!: number;

  @Field(() => Float)
  firstTimersWaiting!: number;
}

@ObjectType('DrawWhatIf', {
  description: 'What other numbers of places would come to. It is a simulation and no draw.',
})
export class DrawWhatIfType {
  @Field(() => Int)
  trials!: number;

  @Field(() => [ExpectedStratumType])
  strata!: ExpectedStratumType[];

  @Field(() => Float)
  selected!: number;

  @Field(() => Float)
  firstTimersWaiting!: number;

  @Field(() => Float)
  waiting!: number;
}

export const DrawWhatIfResult = createUnionType({
  name: 'DrawWhatIfResult',
  types: () => [DrawWhatIfType, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? 'InvalidInput' : 'DrawWhatIf'),
});

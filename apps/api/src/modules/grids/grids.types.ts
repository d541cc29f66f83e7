import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '../../platform/graphql/scalars.js';

@ObjectType('GridVersion')
export class GridVersionType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  version!: string;

  @Field(() => String)
  hash!: string;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => Int)
  criteriaCount!: number;
}

@ObjectType('GridChoice', {
  description: 'A grid that an edition may be given, with what it changes from the one that it has.',
})
export class GridChoiceType {
  @Field(() => GridVersionType)
  grid!: GridVersionType;

  @Field(() => [String])
  channels!: string[];

  @Field(() => Boolean)
  isPresent!: boolean;

  @Field(() => Int)
  addedCriteria!: number;

  @Field(() => Int)
  removedCriteria!: number;

  @Field(() => Int)
  changedCriteria!: number;
}

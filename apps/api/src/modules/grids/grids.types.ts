import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('GridVersion')
export class GridVersionType {
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

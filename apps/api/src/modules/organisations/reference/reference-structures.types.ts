import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { type StructureKind, structureKinds } from '../domain/structure-kind.js';

@ObjectType('ReferenceStructure')
export class ReferenceStructureType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => structureKinds)
  kind!: StructureKind;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  siren!: string | null;

  @Field(() => [String])
  postcodes!: string[];

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true })
  populationYear!: number | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => String)
  categoryCode!: string;
}

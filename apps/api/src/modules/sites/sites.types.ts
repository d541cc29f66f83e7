import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Site')
export class SiteType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isCentral!: boolean;

  @Field(() => Boolean)
  isCertified!: boolean;

  @Field(() => Boolean)
  hasSocialAccount!: boolean;

  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;
}

@InputType('NewSite')
export class NewSiteInput {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isCentral!: boolean;

  @Field(() => Boolean)
  isCertified!: boolean;

  @Field(() => Boolean)
  hasSocialAccount!: boolean;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;
}

/** Its organisation is resolved beside it: the whole list of sites after the addition. */
@ObjectType('SiteAdded')
export class SiteAddedType {
  @Field(() => SiteType)
  readonly site: SiteType;

  constructor(site: SiteType) {
    this.site = site;
  }
}

export type AddSiteOutcome = SiteAddedType | InvalidInput;

export const AddSiteResult = createUnionType({
  name: 'AddSiteResult',
  types: () => [SiteAddedType, InvalidInput] as const,
  resolveType: (value: AddSiteOutcome) => (value instanceof InvalidInput ? InvalidInput : SiteAddedType),
});

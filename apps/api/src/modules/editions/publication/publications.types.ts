import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { EditionType } from '../editions.types.js';
import { AmendmentType } from './amendments.types.js';

@ObjectType('AddedPlaces', { description: 'Free places that amendments added under a label.' })
export class AddedPlacesType {
  @Field(() => String, { description: 'A stratum’s key, or `open`.' })
  label!: string;

  @Field(() => Int)
  places!: number;
}

@ObjectType('PublishedEdition', {
  description:
    'What an edition published before its registrations opened, as it is in force: hashes are SHA-256 of canonical bytes (RFC 8785).',
})
export class PublishedEditionType {
  @Field(() => EditionType)
  edition!: EditionType;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => String)
  rulesHash!: string;

  @Field(() => String)
  settingsHash!: string;

  @Field(() => String, { description: 'Of the rules as they were first published.' })
  firstRulesHash!: string;

  @Field(() => String, { description: 'Of the settings as they were first published.' })
  firstSettingsHash!: string;

  @Field(() => String)
  gridHash!: string;

  @Field(() => String)
  weightsHash!: string;

  @Field(() => String)
  categoriesHash!: string;

  @Field(() => [AddedPlacesType])
  addedPlaces!: AddedPlacesType[];

  @Field(() => [AmendmentType], { description: 'Oldest first.' })
  amendments!: AmendmentType[];
}

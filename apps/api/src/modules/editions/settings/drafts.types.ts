import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { type DifferenceKind, type DifferenceSection, differenceSections } from '../domain/edition-differences.js';
import { EditionType, TransitionRefused } from '../editions.types.js';
import { SettingsContradict } from './settings-contradict.js';

const DifferenceSectionEnum = Object.fromEntries(differenceSections.map((section) => [section, section]));
registerEnumType(DifferenceSectionEnum, { name: 'DifferenceSection' });

const DifferenceKindEnum = {
  text: 'text',
  count: 'count',
  instant: 'instant',
  period: 'period',
  cents: 'cents',
  share: 'share',
} as const satisfies Record<DifferenceKind, DifferenceKind>;
registerEnumType(DifferenceKindEnum, { name: 'DifferenceKind' });

@ObjectType('EditionDifference', {
  description:
    'A setting that is not what it was: instants as RFC 3339, a period as two of them with a slash between, amounts in cents, shares from 0 to 1.',
})
export class EditionDifferenceType {
  @Field(() => DifferenceSectionEnum)
  section!: DifferenceSection;

  @Field(() => String)
  setting!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which one: a stratum’s key, a category, a channel, a territory, a window’s number.',
  })
  subject!: string | null;

  @Field(() => DifferenceKindEnum)
  kind!: DifferenceKind;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType('EditionComparison')
export class EditionComparisonType {
  @Field(() => EditionType)
  previous!: EditionType;

  @Field(() => EditionType)
  edition!: EditionType;

  @Field(() => [EditionDifferenceType], { description: 'Section by section, in the order of the page.' })
  differences!: EditionDifferenceType[];

  @Field(() => [DifferenceSectionEnum], { description: 'Those without any difference.' })
  sameSections!: DifferenceSection[];
}

@ObjectType('EditionSettingsSaved')
export class EditionSettingsSavedType {
  @Field(() => EditionType)
  edition!: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
}

export type SaveEditionSettingsOutcome =
  EditionSettingsSavedType | SettingsContradict | TransitionRefused | InvalidInput;

export const SaveEditionSettingsResult = createUnionType({
  name: 'SaveEditionSettingsResult',
  types: () => [EditionSettingsSavedType, SettingsContradict, TransitionRefused, InvalidInput] as const,
  resolveType: (value: SaveEditionSettingsOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'EditionSettingsSaved',
});

@ObjectType('NextEditionCreated')
export class NextEditionCreatedType {
  @Field(() => EditionType)
  edition!: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
}

export type CreateNextEditionOutcome = NextEditionCreatedType | TransitionRefused;

export const CreateNextEditionResult = createUnionType({
  name: 'CreateNextEditionResult',
  types: () => [NextEditionCreatedType, TransitionRefused] as const,
  resolveType: (value: CreateNextEditionOutcome) =>
    value instanceof TransitionRefused ? TransitionRefused : NextEditionCreatedType,
});

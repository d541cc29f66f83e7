import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { type AmendmentKind, amendmentKinds } from '../domain/amendments.js';
import type { EditionState } from '../domain/edition-states.js';
import { EditionStateEnum, EditionType, FieldWorkWindowType, TransitionRefused } from '../editions.types.js';
import { SettingsContradict } from '../settings/settings-contradict.js';
import { FieldWorkWindowInput } from '../settings/settings-input.types.js';

const AmendmentKindEnum = Object.fromEntries(amendmentKinds.map((kind) => [kind, kind]));
registerEnumType(AmendmentKindEnum, { name: 'AmendmentKind' });

@ObjectType('AmendedValues', { description: 'What an amendment changed: the fields of its kind, null elsewhere.' })
export class AmendedValuesType {
  @Field(() => DateTimeScalar, { nullable: true })
  registrationClosesAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  detailsDueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  beaconAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  offersAt?: Date | null;

  @Field(() => [FieldWorkWindowType], { nullable: true })
  fieldWorkWindows?: FieldWorkWindowType[] | null;

  @Field(() => DateTimeScalar, { nullable: true })
  resultsAt?: Date | null;

  @Field(() => Int, { nullable: true })
  visitCapacity?: number | null;

  @Field(() => String, { nullable: true, description: 'Of the places added: a stratum’s key, or `open`.' })
  label?: string | null;

  @Field(() => Int, { nullable: true })
  places?: number | null;

  @Field(() => EditionStateEnum, { nullable: true })
  state?: EditionState | null;
}

/** The author's name is resolved beside it, for the console. */
@ObjectType('Amendment')
export class AmendmentType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => AmendmentKindEnum)
  kind!: AmendmentKind;

  @Field(() => AmendedValuesType)
  before!: AmendedValuesType;

  @Field(() => AmendedValuesType)
  after!: AmendedValuesType;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  rulesHash!: string;

  @Field(() => String)
  settingsHash!: string;

  @Field(() => DateTimeScalar)
  amendedAt!: Date;

  /** Not on the schema: whose name the console of its operator shows. */
  authorId!: string | null;
  operatorId!: string;
}

@InputType('FieldWorkAmendment')
export class FieldWorkAmendmentInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => [FieldWorkWindowInput])
  fieldWorkWindows!: FieldWorkWindowInput[];

  @Field(() => DateTimeScalar)
  resultsAt!: Date;

  @Field(() => String)
  reason!: string;
}

@InputType('RehearsalDates')
export class RehearsalDatesInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => DateTimeScalar)
  registrationClosesAt!: Date;

  @Field(() => DateTimeScalar)
  beaconAt!: Date;

  @Field(() => DateTimeScalar)
  offersAt!: Date;

  @Field(() => String)
  reason!: string;
}

@ObjectType('EditionAmended')
export class EditionAmendedType {
  @Field(() => EditionType)
  edition!: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
}

export type AmendEditionOutcome = EditionAmendedType | SettingsContradict | TransitionRefused | InvalidInput;

export const AmendEditionResult = createUnionType({
  name: 'AmendEditionResult',
  types: () => [EditionAmendedType, SettingsContradict, TransitionRefused, InvalidInput] as const,
  resolveType: (value: AmendEditionOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'EditionAmended',
});

import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { TransitionRefused } from '../../editions/index.js';
import { RegistrationType } from '../../registrations/index.js';
import { StructureTakesPart } from '../draw.errors.js';

@InputType('SelectStructureInput', {
  description: 'A structure of the reference data, or an organisation of the operator: one of the two.',
})
export class SelectStructureInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => UuidScalar, { nullable: true })
  referenceStructureId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  organisationId?: string | null;

  @Field(() => String, { description: 'Published in the list of the draw, word for word.' })
  reason!: string;
}

@ObjectType('SelectedStructure', { description: 'A structure that the operator selected for representativeness.' })
export class SelectedStructureType {
  @Field(() => UuidScalar)
  registrationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  stratumKey!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => Boolean, { description: 'Nobody of the structure has come yet.' })
  awaitsOwner!: boolean;

  @Field(() => Boolean, { description: 'It applied itself since: its selection ends at the close.' })
  appliesItself!: boolean;

  @Field(() => String, { description: 'State of its registration.' })
  state!: string;
}

@ObjectType('FoundOrganisation')
export class FoundOrganisationType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;
}

@ObjectType('StructureSelected')
export class StructureSelectedType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  constructor(registration: RegistrationType) {
    this.registration = registration;
  }
}

export type SelectStructureOutcome = StructureSelectedType | InvalidInput | StructureTakesPart | TransitionRefused;

export const SelectStructureResult = createUnionType({
  name: 'SelectStructureResult',
  types: () => [StructureSelectedType, InvalidInput, StructureTakesPart, TransitionRefused] as const,
  resolveType: (value: SelectStructureOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'StructureSelected',
});

@ObjectType('SelectionChanged')
export class SelectionChangedType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  constructor(registration: RegistrationType) {
    this.registration = registration;
  }
}

export type ChangeSelectionOutcome = SelectionChangedType | TransitionRefused;

export const ChangeSelectionResult = createUnionType({
  name: 'ChangeSelectionResult',
  types: () => [SelectionChangedType, TransitionRefused] as const,
  resolveType: (value: ChangeSelectionOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'SelectionChanged',
});

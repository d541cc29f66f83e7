import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { type StructureKind, structureKinds } from './domain/structure-kind.js';
import { OrganisationAlreadyRegistered, SiretInvalid } from './organisations.errors.js';

registerEnumType(structureKinds, { name: 'StructureKind' });

/** Sites, registrations, orders and past editions are added by the modules that hold them. */
@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  siren!: string | null;

  @Field(() => String, { nullable: true })
  siret!: string | null;

  @Field(() => structureKinds)
  kind!: StructureKind;

  @Field(() => String)
  categoryCode!: string;

  @Field(() => Int, { nullable: true })
  population!: number | null;

  @Field(() => Int, { nullable: true })
  populationYear!: number | null;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  /** Not on the schema: what the fields beside it are resolved from. */
  referenceStructureId!: string | null;
}

@InputType('ManualOrganisation')
export class ManualOrganisationInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  siret!: string;

  @Field(() => structureKinds)
  kind!: StructureKind;

  @Field(() => Int, { nullable: true })
  population?: number | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;
}

@InputType('NewOrganisation')
export class NewOrganisationInput {
  @Field(() => UuidScalar, { nullable: true })
  referenceStructureId?: string | null;

  @Field(() => ManualOrganisationInput, { nullable: true })
  manual?: ManualOrganisationInput | null;
}

@ObjectType('OrganisationCreated')
export class OrganisationCreatedType {
  @Field(() => OrganisationType)
  readonly organisation: OrganisationType;

  constructor(organisation: OrganisationType) {
    this.organisation = organisation;
  }
}

export type CreateOrganisationOutcome =
  OrganisationCreatedType | SiretInvalid | OrganisationAlreadyRegistered | InvalidInput;

export const CreateOrganisationResult = createUnionType({
  name: 'CreateOrganisationResult',
  types: () => [OrganisationCreatedType, SiretInvalid, OrganisationAlreadyRegistered, InvalidInput] as const,
  resolveType: (value: CreateOrganisationOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'OrganisationCreated',
});

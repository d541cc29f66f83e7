import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OperatorRole, OrganisationRole } from '../../platform/context/access.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';

const organisationRoles = { owner: 'owner', member: 'member', finance: 'finance', reader: 'reader' } as const;
const operatorRoles = {
  administrator: 'administrator',
  field_manager: 'field_manager',
  finance_officer: 'finance_officer',
  jury: 'jury',
  reviewer: 'reviewer',
} as const;
registerEnumType(organisationRoles, { name: 'OrganisationRole' });
registerEnumType(operatorRoles, { name: 'OperatorRole' });

@ObjectType('MyOrganisation')
export class MyOrganisationType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => organisationRoles)
  role!: OrganisationRole;
}

@ObjectType('MyOperator')
export class MyOperatorType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [operatorRoles])
  roles!: OperatorRole[];
}

@ObjectType('Me')
export class MeType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [MyOrganisationType])
  organisations!: MyOrganisationType[];

  @Field(() => [MyOperatorType])
  operators!: MyOperatorType[];
}

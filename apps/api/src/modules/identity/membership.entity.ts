import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationRole } from '../../platform/context/access.js';

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  role!: OrganisationRole;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

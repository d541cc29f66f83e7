import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ParticipationDetails as Details } from './domain/participation-details.js';

/** What a participant tells of a registered site, as it stands. */
@Entity('participation_details')
export class ParticipationDetails {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  details!: Details;

  @Column('uuid', { name: 'changed_by' })
  changedBy!: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}

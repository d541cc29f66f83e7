import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangeState } from './domain/details-rules.js';
import type { ParticipationDetails } from './domain/participation-details.js';

/** A change of what a participant tells, with its author and date; what it said before and after never changes. */
@Entity('details_change')
export class DetailsChange {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('text')
  state!: ChangeState;

  /** What stood when the change was made; null for the first one. */
  @Column('jsonb', { nullable: true })
  before!: ParticipationDetails | null;

  @Column('jsonb')
  details!: ParticipationDetails;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** Why it was refused. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

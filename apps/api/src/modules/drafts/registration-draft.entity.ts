import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftFields } from './domain/draft-fields.js';

/** A registration being prepared: one per organisation and edition, gone once it is sent. */
@Entity('registration_draft')
export class RegistrationDraft {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  /** Also the key of its sending: whoever sends the same draft again gets the registrations it became. */
  @Column('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  fields!: DraftFields;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('uuid', { name: 'saved_by' })
  savedBy!: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one audit: never changed, a correction is the next version. */
@Entity('audit')
export class Audit {
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

  /** The `audit_id` of the files. */
  @Column('text', { name: 'audit_key' })
  auditKey!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  channel!: string;

  @Column('text')
  outcome!: 'answered' | 'no_answer';

  @Column('uuid', { name: 'grid_version_id' })
  gridVersionId!: string;

  /** Packed answers: see `answerBytes`. */
  @Column('bytea')
  answers!: Buffer;

  @Column('uuid', { name: 'import_id' })
  importId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

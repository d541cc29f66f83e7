import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegistrationFilter } from '../../registrations/index.js';

/** A message to a segment of an edition's participants. Once sent it does not change: the policies of the table let drafts alone be written. */
@Entity('campaign')
export class Campaign {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('text')
  state!: 'draft' | 'sent';

  @Column('jsonb')
  segment!: RegistrationFilter;

  @Column('text', { name: 'subject_fr' })
  subjectFr!: string;

  @Column('text', { name: 'body_fr' })
  bodyFr!: string;

  @Column('text', { name: 'subject_en' })
  subjectEn!: string;

  @Column('text', { name: 'body_en' })
  bodyEn!: string;

  /** People it went to, each once. */
  @Column('integer', { name: 'person_count', nullable: true })
  personCount!: number | null;

  /** Letters it makes: one for each structure that a person acts for. */
  @Column('integer', { name: 'letter_count', nullable: true })
  letterCount!: number | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;
}

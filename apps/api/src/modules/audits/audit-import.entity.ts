import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportState } from './domain/import-states.js';
import type { ImportProblem } from './domain/import-problems.js';

@Entity('audit_import')
export class AuditImport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('text')
  state!: ImportState;

  @Column('text', { name: 'audits_file_name' })
  auditsFileName!: string;

  @Column('text', { name: 'answers_file_name' })
  answersFileName!: string;

  @Column('text', { name: 'audits_file_key' })
  auditsFileKey!: string;

  @Column('text', { name: 'answers_file_key' })
  answersFileKey!: string;

  @Column('integer', { name: 'audit_count' })
  auditCount!: number;

  @Column('integer', { name: 'answer_count' })
  answerCount!: number;

  @Column('integer', { name: 'new_audits' })
  newAudits!: number;

  @Column('integer', { name: 'changed_audits' })
  changedAudits!: number;

  @Column('integer', { name: 'unchanged_audits' })
  unchangedAudits!: number;

  @Column('integer', { name: 'problem_count' })
  problemCount!: number;

  /** The first hundred. */
  @Column('jsonb')
  problems!: ImportProblem[];

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportKind } from '../registrations/index.js';
import type { ReportLanguage } from './domain/report-data.js';

/** A failed report may be asked for again. */
export const reportStates = ['queued', 'rendering', 'ready', 'failed'] as const;
export type ReportState = (typeof reportStates)[number];

/** A document made of one run's figures for one organisation: one per kind and language. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @Column('text')
  kind!: ReportKind;

  @Column('text')
  language!: ReportLanguage;

  @Column('text')
  state!: ReportState;

  @Column('text', { name: 'file_key', nullable: true })
  fileKey!: string | null;

  /** SHA-256 of the file. */
  @Column('text', { name: 'file_hash', nullable: true })
  fileHash!: string | null;

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

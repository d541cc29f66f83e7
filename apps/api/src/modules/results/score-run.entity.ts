import type { EditionSettings } from '@barometer/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoreRunKind, ScoreRunState } from './domain/score-run-states.js';

/** One computation of an edition's figures: once computed, never changed but for its release. A provisional one follows the audits of its edition. */
@Entity('score_run')
export class ScoreRun {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'grid_version_id' })
  gridVersionId!: string;

  @Column('text', { name: 'grid_hash' })
  gridHash!: string;

  @Column('text', { name: 'method_version' })
  methodVersion!: string;

  /** SHA-256 of everything the figures were computed from: see `InputHash`. */
  @Column('text', { name: 'input_hash', nullable: true })
  inputHash!: string | null;

  @Column('text')
  state!: ScoreRunState;

  @Column('text', { default: 'full' })
  kind!: ScoreRunKind;

  /** The one provisional run of the edition that new audits go into. */
  @Column('boolean', { name: 'is_current', default: false })
  isCurrent!: boolean;

  /** When the first audit came that a provisional run has not settled; null when it has settled all. */
  @Column('timestamptz', { name: 'pending_since', nullable: true })
  pendingSince!: Date | null;

  /** The one run of the edition that participants read. */
  @Column('boolean', { name: 'is_official' })
  isOfficial!: boolean;

  @Column('integer', { name: 'audit_count' })
  auditCount!: number;

  @Column('integer', { name: 'site_count' })
  siteCount!: number;

  @Column('jsonb', { name: 'within_variance', nullable: true })
  withinVariance!: Record<string, number | null> | null;

  /** Weights, inspected channels and categories that it was computed with, whatever the edition says since; null for a run that kept none. */
  @Column('jsonb', { nullable: true })
  settings!: EditionSettings | null;

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'computed_at', nullable: true })
  computedAt!: Date | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoredRows } from './domain/scored-rows.js';

/** What the figures of one site in one run came from. Row-level security shows it to its organisation where the site takes part paid. */
@Entity('score_lineage')
export class ScoreLineage {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @PrimaryColumn('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  rows!: ScoredRows;
}

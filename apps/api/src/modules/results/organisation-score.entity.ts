import type { PooledResult } from '@barometer/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The figures of a whole organisation in one run: the means of its sites, whatever each of them pays. */
@Entity('organisation_score')
export class OrganisationScore {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  figures!: PooledResult;
}

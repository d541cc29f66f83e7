import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SiteFigures } from './domain/stored-result.js';

/** The figures of one site in one run. Row-level security hides them from their organisation until the run is released. */
@Entity('site_score')
export class SiteScore {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @PrimaryColumn('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  figures!: SiteFigures;
}

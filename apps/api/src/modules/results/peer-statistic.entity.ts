import type { SitePeers } from '@barometer/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the peers of one site reached in one run: aggregates alone, already under the suppression rules of the method. */
@Entity('peer_statistic')
export class PeerStatistic {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @PrimaryColumn('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  peers!: SitePeers;
}

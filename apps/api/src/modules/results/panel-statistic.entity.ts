import type { PanelResult } from '@barometer/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The panel of one run. */
@Entity('panel_statistic')
export class PanelStatistic {
  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  panel!: PanelResult;
}

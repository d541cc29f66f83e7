import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EditionState } from './domain/edition-states.js';

export interface FieldWorkWindow {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A category as it stood when the edition was made: later changes of the reference do not move it. */
export interface EditionCategory {
  readonly family: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly populationCount: number;
}

@Entity('edition')
export class Edition {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'barometer_id' })
  barometerId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  name!: string;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  @Column('text')
  state!: EditionState;

  @Column('timestamptz', { name: 'registration_opens_at' })
  registrationOpensAt!: Date;

  /** The last second of the deadline, included. */
  @Column('timestamptz', { name: 'registration_closes_at' })
  registrationClosesAt!: Date;

  @Column('timestamptz', { name: 'results_at' })
  resultsAt!: Date;

  @Column('jsonb', { name: 'field_work_windows' })
  fieldWorkWindows!: FieldWorkWindow[];

  @Column('integer', { name: 'free_places' })
  freePlaces!: number;

  @Column('uuid', { name: 'grid_version_id' })
  gridVersionId!: string;

  /** Audits per channel; an optional channel is ordered by site. */
  @Column('jsonb', { name: 'channel_plan' })
  channelPlan!: Record<string, number>;

  @Column('jsonb', { name: 'channel_weights' })
  channelWeights!: Record<string, number>;

  @Column('jsonb', { name: 'channel_weights_with_physical' })
  channelWeightsWithPhysical!: Record<string, number>;

  @Column('jsonb', { name: 'inspected_channels' })
  inspectedChannels!: string[];

  @Column('jsonb')
  categories!: Record<string, EditionCategory>;

  @Column('integer', { name: 'category_data_year' })
  categoryDataYear!: number;
}

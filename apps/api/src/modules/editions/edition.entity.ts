import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EditionState } from './domain/edition-states.js';
import type { Stratum, Territory } from './domain/strata.js';

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

/** Where the value that decides the draw will come from. */
export type EditionBeacon =
  | { readonly kind: 'drand'; readonly chain: string; readonly round: number }
  | { readonly kind: 'announced'; readonly source: string; readonly pattern: string };

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

  /** A rehearsal: seen by the operator alone, never on public pages nor in the accounts. */
  @Column('boolean', { name: 'is_sandbox' })
  isSandbox!: boolean;

  /** The edition it was copied from: the previous one of a new edition, or the one that a rehearsal rehearses. */
  @Column('uuid', { name: 'copied_from_id', nullable: true })
  copiedFromId!: string | null;

  @Column('jsonb')
  territories!: Territory[];

  /** Places reserved for each category in each territory; what is left of the free places is the open pool. */
  @Column('jsonb')
  strata!: Stratum[];

  /** Sites that can have physical visits; null: as many as ask. */
  @Column('integer', { name: 'visit_capacity', nullable: true })
  visitCapacity!: number | null;

  @Column('jsonb', { nullable: true })
  beacon!: EditionBeacon | null;

  /** When the beacon's value comes into being. */
  @Column('timestamptz', { name: 'beacon_at', nullable: true })
  beaconAt!: Date | null;

  /** When every applicant is told the result at once. */
  @Column('timestamptz', { name: 'offers_at', nullable: true })
  offersAt!: Date | null;

  /** Days to answer an offer, the day it is made not counted. */
  @Column('integer', { name: 'days_to_answer' })
  daysToAnswer!: number;

  /** Until when confirmed participants may change their contacts, hours and addresses by themselves. */
  @Column('timestamptz', { name: 'details_due_at', nullable: true })
  detailsDueAt!: Date | null;
}

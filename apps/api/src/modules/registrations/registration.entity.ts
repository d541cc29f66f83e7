import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegistrationKind } from './domain/entitlements.js';
import type { RegistrationState } from './domain/registration-states.js';

/** A site in an edition. Category, population and region are frozen as they stood when the form was sent. */
@Entity('registration')
export class Registration {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('uuid', { name: 'order_id', nullable: true })
  orderId!: string | null;

  /** The part of the order that pays for it. */
  @Column('uuid', { name: 'order_part_id', nullable: true })
  orderPartId!: string | null;

  @Column('text')
  reference!: string;

  @Column('text')
  kind!: RegistrationKind;

  @Column('text')
  state!: RegistrationState;

  @Column('boolean', { name: 'physical_visits' })
  physicalVisits!: boolean;

  @Column('boolean', { name: 'is_first_time' })
  isFirstTime!: boolean;

  @Column('text', { name: 'category_code' })
  categoryCode!: string;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('integer', { name: 'population_year', nullable: true })
  populationYear!: number | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'offer_expires_at', nullable: true })
  offerExpiresAt!: Date | null;

  /** The number under which an application stands in the public lists of the draw: 32 hex digits drawn at random for the edition. */
  @Column('text', { name: 'draw_id', nullable: true })
  drawId!: string | null;

  @Column('text', { name: 'stratum_key', nullable: true })
  stratumKey!: string | null;

  /** Rank on the waiting list of the draw, from 1; null for whoever queued after it. */
  @Column('integer', { name: 'waiting_rank', nullable: true })
  waitingRank!: number | null;

  /** Why the operator selected the structure. */
  @Column('text', { name: 'selection_reason', nullable: true })
  selectionReason!: string | null;

  /** Hash of the rules of the draw as they were published when the application was sent. */
  @Column('text', { name: 'rules_hash', nullable: true })
  rulesHash!: string | null;
}

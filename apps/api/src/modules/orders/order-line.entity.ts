import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VatTreatment } from '../payers/index.js';
import type { OrderLineCode } from './domain/order-content.js';

/** A line of an order, never changed: what is taken back stands in a line of its own, with a negative total. */
@Entity('order_line')
export class OrderLine {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  @Column('uuid', { name: 'part_id' })
  partId!: string;

  /** The later change of the order that added it; null for what was ordered at first. */
  @Column('uuid', { name: 'change_id', nullable: true })
  changeId!: string | null;

  @Column('integer')
  position!: number;

  @Column('text')
  code!: OrderLineCode;

  @Column('text', { name: 'category_code', nullable: true })
  categoryCode!: string | null;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column('text', { name: 'site_name', nullable: true })
  siteName!: string | null;

  /** Words of a line that is not in the price list; null for those that are. */
  @Column('text', { nullable: true })
  label!: string | null;

  @Column('integer', { name: 'site_rank', nullable: true })
  siteRank!: number | null;

  @Column('integer')
  quantity!: number;

  @Column('integer', { name: 'unit_cents' })
  unitCents!: number;

  @Column('integer', { name: 'total_cents' })
  totalCents!: number;

  @Column('text', { name: 'vat_treatment' })
  vatTreatment!: VatTreatment;

  @Column('integer', { name: 'vat_basis_points' })
  vatBasisPoints!: number;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}

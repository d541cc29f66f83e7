import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderState } from './domain/order-states.js';
import type { PricedLine } from './domain/pricing.js';

/** What an organisation bought, at the price of the moment: lines and totals never change afterwards. */
@Entity('order')
export class Order {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('text')
  reference!: string;

  @Column('text')
  state!: OrderState;

  @Column('jsonb')
  lines!: PricedLine[];

  @Column('integer', { name: 'net_cents' })
  netCents!: number;

  @Column('integer', { name: 'vat_basis_points' })
  vatBasisPoints!: number;

  @Column('integer', { name: 'vat_cents' })
  vatCents!: number;

  @Column('integer', { name: 'gross_cents' })
  grossCents!: number;

  @Column('text')
  currency!: 'EUR';

  @Column('integer', { name: 'price_list_version' })
  priceListVersion!: number;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  @Column('uuid', { name: 'placed_by' })
  placedBy!: string;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt!: Date;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt!: Date | null;
}

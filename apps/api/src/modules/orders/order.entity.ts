import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrderState } from './domain/order-states.js';

/** What an organisation bought in an edition. Its amounts are the sums of its parts. */
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

  @Column('text')
  currency!: 'EUR';

  @Column('integer', { name: 'price_list_version' })
  priceListVersion!: number;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  /** The quote whose acceptance made it; null for an order by the price list. */
  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId!: string | null;

  @Column('uuid', { name: 'placed_by' })
  placedBy!: string;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt!: Date;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Buyer } from '../payers/index.js';

/** What one payer pays of an order. It is committed when a purchase order or a payment stands behind it. */
@Entity('order_part')
export class OrderPart {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  /** From one, in the order of the form. */
  @Column('integer')
  position!: number;

  @Column('uuid', { name: 'payer_id' })
  payerId!: string;

  /** The payer as it was when the order was placed. */
  @Column('jsonb')
  buyer!: Buyer;

  @Column('text', { name: 'service_code', nullable: true })
  serviceCode!: string | null;

  @Column('text', { name: 'commitment_number', nullable: true })
  commitmentNumber!: string | null;

  @Column('text', { name: 'contract_number', nullable: true })
  contractNumber!: string | null;

  @Column('integer', { name: 'net_cents' })
  netCents!: number;

  @Column('integer', { name: 'vat_cents' })
  vatCents!: number;

  @Column('integer', { name: 'gross_cents' })
  grossCents!: number;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt!: Date | null;
}

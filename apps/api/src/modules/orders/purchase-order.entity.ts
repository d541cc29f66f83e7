import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The purchase order of a payer: it commits its part of an order without a payment. */
@Entity('purchase_order')
export class PurchaseOrder {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'part_id' })
  partId!: string;

  @Column('text')
  number!: string;

  /** Who signed it, by role or name. */
  @Column('text')
  signatory!: string;

  @Column('text', { name: 'file_key', nullable: true })
  fileKey!: string | null;

  @Column('text', { name: 'file_hash', nullable: true })
  fileHash!: string | null;

  @Column('uuid', { name: 'received_by' })
  receivedBy!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;
}

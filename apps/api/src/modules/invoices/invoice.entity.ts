import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvoiceDocument, InvoiceKind } from './domain/invoice-document.js';

/** An invoice or a credit note, written once at its issue and never changed. Until then there is a preview, and no row. */
@Entity('invoice')
export class Invoice {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'seller_id' })
  sellerId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  @Column('uuid', { name: 'part_id' })
  partId!: string;

  @Column('uuid', { name: 'payer_id' })
  payerId!: string;

  @Column('text')
  kind!: InvoiceKind;

  @Column('text')
  number!: string;

  /** The invoice that a credit note takes back, wholly or in part; null on an invoice. */
  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  /** Of the series of the test mode, without value. */
  @Column('boolean', { name: 'is_test' })
  isTest!: boolean;

  @Column('date', { name: 'issued_on' })
  issuedOn!: string;

  /** As printed, counted from the issue; what counts for lateness is counted from the receipt, when that is later. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('integer', { name: 'net_cents' })
  netCents!: number;

  @Column('integer', { name: 'vat_cents' })
  vatCents!: number;

  @Column('integer', { name: 'gross_cents' })
  grossCents!: number;

  @Column('jsonb')
  document!: InvoiceDocument;

  /** SHA-256 of the canonical JSON of the document. */
  @Column('text', { name: 'document_hash' })
  documentHash!: string;

  @Column('uuid', { name: 'issued_by' })
  issuedBy!: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;
}

/** What an invoice bills of a line of an order, or a credit note gives back (then it is negative). */
@Entity('invoice_line')
export class InvoiceLineRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'order_line_id' })
  orderLineId!: string;

  @Column('integer', { name: 'net_cents' })
  netCents!: number;
}

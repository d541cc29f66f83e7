import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Accounts between which amounts go. The first two stand off the balance sheet. */
export type LedgerAccount =
  'ordered' | 'ordered_counterpart' | 'receivable' | 'revenue' | 'vat' | 'bank' | 'provider' | 'customer_credit';

/** What a transfer tells. */
export type TransferKind = 'ordered' | 'invoiced' | 'credited' | 'received' | 'allocated' | 'refunded';

/** One amount that goes from one account to another: debit and credit in one row, so that the ledger is balanced by construction. Never changed. */
@Entity('ledger_transfer')
export class LedgerTransfer {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'payer_id' })
  payerId!: string;

  @Column('uuid', { name: 'part_id', nullable: true })
  partId!: string | null;

  @Column('text')
  kind!: TransferKind;

  @Column('text')
  debit!: LedgerAccount;

  @Column('text')
  credit!: LedgerAccount;

  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  @Column('uuid', { name: 'invoice_id', nullable: true })
  invoiceId!: string | null;

  @Column('uuid', { name: 'payment_id', nullable: true })
  paymentId!: string | null;

  @Column('uuid', { name: 'refund_id', nullable: true })
  refundId!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}

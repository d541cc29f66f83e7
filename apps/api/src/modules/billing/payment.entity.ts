import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How money came in. */
export const paymentMethods = ['card', 'sepa_debit', 'provider_transfer', 'bank_transfer'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Money that came in, never changed. What it pays for stands in the ledger. */
@Entity('payment')
export class Payment {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'payer_id' })
  payerId!: string;

  @Column('uuid', { name: 'part_id', nullable: true })
  partId!: string | null;

  @Column('uuid', { name: 'attempt_id', nullable: true })
  attemptId!: string | null;

  /** The line of a bank statement that it is, or a part of one; null for money that came through the payment provider. */
  @Column('uuid', { name: 'bank_line_id', nullable: true })
  bankLineId!: string | null;

  @Column('text')
  method!: PaymentMethod;

  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  /** The provider's id of the money: a second message about it finds it here. */
  @Column('text', { name: 'provider_reference', nullable: true })
  providerReference!: string | null;

  @Column('date', { name: 'received_on' })
  receivedOn!: string;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}

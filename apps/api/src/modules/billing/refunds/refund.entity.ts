import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RefundState } from '../domain/refund-rules.js';

/** Somebody agreed to a refund. */
export interface RefundApproval {
  readonly userId: string;
  /** RFC 3339. */
  readonly approvedAt: string;
}

/** Money that goes back to a payer: asked for by one person, approved by others. */
@Entity('refund')
export class Refund {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId!: string;

  @Column('uuid', { name: 'payer_id' })
  payerId!: string;

  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  @Column('text')
  reason!: string;

  @Column('text')
  state!: RefundState;

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('jsonb')
  approvals!: RefundApproval[];

  @Column('text', { name: 'provider_refund_id', nullable: true })
  providerRefundId!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

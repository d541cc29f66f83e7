import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentState } from './domain/payment-states.js';

/** One try to pay an order. Its id is the idempotency key of the call that opens the payment page. */
@Entity('payment_attempt')
export class PaymentAttempt {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'order_id' })
  orderId!: string;

  /** The part of the order that is paid. */
  @Column('uuid', { name: 'part_id' })
  partId!: string;

  @Column('text')
  state!: PaymentState;

  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  @Column('text')
  currency!: 'EUR';

  @Column('text')
  language!: 'fr' | 'en';

  @Column('text', { name: 'checkout_session_id', nullable: true })
  checkoutSessionId!: string | null;

  @Column('text', { name: 'payment_intent_id', nullable: true })
  paymentIntentId!: string | null;

  @Column('text', { name: 'redirect_url', nullable: true })
  redirectUrl!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}

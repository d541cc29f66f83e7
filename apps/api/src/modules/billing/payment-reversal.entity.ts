import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Says that a payment was matched wrongly and undone by transfers the other way. */
@Entity('payment_reversal')
export class PaymentReversal {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'payment_id' })
  paymentId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'reversed_by' })
  reversedBy!: string;

  @Column('timestamptz', { name: 'reversed_at' })
  reversedAt!: Date;
}

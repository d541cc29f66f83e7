import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder of a late invoice that a person sent, with what it said was owed. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  @PrimaryColumn('integer')
  step!: number;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('integer', { name: 'open_cents' })
  openCents!: number;

  @Column('integer', { name: 'interest_cents' })
  interestCents!: number;

  @Column('integer', { name: 'indemnity_cents' })
  indemnityCents!: number;

  @Column('uuid', { name: 'sent_by' })
  sentBy!: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A movement of the operator's bank account, as the statement tells it. Whom it pays for stands in payments. */
@Entity('bank_line')
export class BankLine {
  @PrimaryColumn('uuid', { name: 'operator_id' })
  operatorId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'statement_id' })
  statementId!: string;

  /** The same in every statement that holds the movement: it is taken once. */
  @Column('text', { name: 'line_key' })
  lineKey!: string;

  @Column('date', { name: 'booked_on' })
  bookedOn!: string;

  /** Below zero when money left. */
  @Column('integer', { name: 'amount_cents' })
  amountCents!: number;

  @Column('text')
  label!: string;

  @Column('text')
  counterparty!: string;

  @Column('uuid', { name: 'set_aside_by', nullable: true })
  setAsideBy!: string | null;

  @Column('timestamptz', { name: 'set_aside_at', nullable: true })
  setAsideAt!: Date | null;

  /** Why it is no payment of an invoice; null while it may be one. */
  @Column('text', { name: 'set_aside_reason', nullable: true })
  setAsideReason!: string | null;
}

/** A file of the bank that was imported. */
@Entity('bank_statement')
export class BankStatement {
  @PrimaryColumn('uuid', { name: 'operator_id' })
  operatorId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** SHA-256 of the file. */
  @Column('text', { name: 'file_hash' })
  fileHash!: string;

  @Column('uuid', { name: 'imported_by' })
  importedBy!: string;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt!: Date;
}

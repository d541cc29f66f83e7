import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The accounting export of a month that is over, kept as it was made first. */
@Entity('accounting_export')
export class AccountingExport {
  @PrimaryColumn('uuid', { name: 'operator_id' })
  operatorId!: string;

  /** YYYY-MM */
  @PrimaryColumn('text')
  period!: string;

  @Column('text')
  content!: string;

  /** SHA-256 of the file. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('integer')
  entries!: number;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}

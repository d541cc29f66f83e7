import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The legal entity that publishes the site and issues invoices: data, never code. */
export interface LegalEntity {
  readonly name: string;
  readonly form: string;
  readonly address: string;
  readonly registration: string;
  readonly publicationDirector: string;
  /** Name and address of whoever hosts the installation. */
  readonly host: string;
}

@Entity('operator')
export class Operator {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb', { name: 'legal_entity' })
  legalEntity!: LegalEntity;

  @Column('text', { name: 'sender_name' })
  senderName!: string;

  @Column('text', { name: 'sender_address' })
  senderAddress!: string;

  @Column('text', { name: 'contact_address' })
  contactAddress!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

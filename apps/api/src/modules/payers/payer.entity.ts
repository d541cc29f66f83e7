import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PayerKind } from './domain/payer-kinds.js';
import type { TaxTerritory } from './domain/territories.js';

/** Whom invoices go to. Its SIRET may be another than the organisation's, and no site's. */
@Entity('payer')
export class Payer {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('text', { name: 'vat_number', nullable: true })
  vatNumber!: string | null;

  @Column('text')
  kind!: PayerKind;

  @Column('text')
  territory!: TaxTerritory;

  @Column('boolean', { name: 'is_taxable' })
  isTaxable!: boolean;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('text', { name: 'contact_name', nullable: true })
  contactName!: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  /** The payer's customer at the payment provider, made with its first transfer; null before. */
  @Column('text', { name: 'provider_customer_id', nullable: true })
  providerCustomerId!: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** A payer as an order remembers it: what was true when it was placed. */
export type Buyer = Pick<
  Payer,
  | 'name'
  | 'siret'
  | 'vatNumber'
  | 'kind'
  | 'territory'
  | 'isTaxable'
  | 'street'
  | 'postcode'
  | 'city'
  | 'contactName'
  | 'contactEmail'
>;

/** The copy of a payer that an order keeps. */
export function buyerOf(payer: Payer): Buyer {
  const { name, siret, vatNumber, kind, territory, isTaxable, street, postcode, city, contactName, contactEmail } =
    payer;
  return { name, siret, vatNumber, kind, territory, isTaxable, street, postcode, city, contactName, contactEmail };
}

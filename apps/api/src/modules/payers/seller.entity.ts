import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaxTerritory } from './domain/territories.js';

/** The legal entity that sells and invoices, as its invoices print it. */
@Entity('seller')
export class Seller {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'legal_form' })
  legalForm!: string;

  /** A bigint, which the driver hands over as text. */
  @Column('bigint', { name: 'capital_cents', nullable: true })
  capitalCents!: string | null;

  @Column('text')
  siren!: string;

  @Column('text')
  siret!: string;

  @Column('text', { name: 'vat_number' })
  vatNumber!: string;

  @Column('text', { name: 'register_city', nullable: true })
  registerCity!: string | null;

  @Column('text')
  street!: string;

  @Column('text')
  postcode!: string;

  @Column('text')
  city!: string;

  @Column('text')
  territory!: TaxTerritory;

  @Column('text')
  iban!: string;

  @Column('text')
  bic!: string;

  @Column('text')
  email!: string;

  @Column('text')
  phone!: string;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

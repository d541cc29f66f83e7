import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service of a payer, by the code that its invoices must bear. */
export interface DirectoryService {
  readonly code: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** What a payer asks of its invoices, as the directory of public payers says. */
@Entity('payer_directory')
export class PayerDirectoryEntry {
  @PrimaryColumn('uuid', { name: 'operator_id' })
  operatorId!: string;

  @PrimaryColumn('text')
  siret!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { name: 'requires_service_code' })
  requiresServiceCode!: boolean;

  @Column('boolean', { name: 'requires_commitment' })
  requiresCommitment!: boolean;

  @Column('jsonb', { name: 'service_codes' })
  serviceCodes!: DirectoryService[];

  @Column('timestamptz', { name: 'imported_at' })
  importedAt!: Date;
}

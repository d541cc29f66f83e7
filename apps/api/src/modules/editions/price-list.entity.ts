import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `base` is per category and includes one site; `additional_site` and `physical_visits` are the same for all. */
export interface PriceListLine {
  readonly code: 'base' | 'additional_site' | 'physical_visits' | 'extra_audits';
  readonly categoryCode: string | null;
  /** From which site of an organisation on, counted from one, the line holds; from the first when it is not said. */
  readonly fromSite?: number;
  readonly amountCents: number;
}

@Entity('price_list')
export class PriceList {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('integer')
  version!: number;

  @Column('integer', { name: 'vat_basis_points' })
  vatBasisPoints!: number;

  @Column('jsonb')
  lines!: PriceListLine[];

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;
}

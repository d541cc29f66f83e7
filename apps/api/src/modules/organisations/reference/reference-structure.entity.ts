import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StructureKind } from '../domain/structure-kind.js';

/** A public body of the country, as the reference data lists it. */
@Entity('reference_structure')
export class ReferenceStructure {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: StructureKind;

  /** INSEE code; the SIREN for an intercommunality. */
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'search_name' })
  searchName!: string;

  @Column('text', { nullable: true })
  siren!: string | null;

  @Column('text', { array: true })
  postcodes!: string[];

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('integer', { name: 'population_year', nullable: true })
  populationYear!: number | null;

  @Column('text', { name: 'department_code', nullable: true })
  departmentCode!: string | null;

  @Column('text', { name: 'department_name', nullable: true })
  departmentName!: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'region_name', nullable: true })
  regionName!: string | null;

  @Column('text', { name: 'category_code' })
  categoryCode!: string;
}

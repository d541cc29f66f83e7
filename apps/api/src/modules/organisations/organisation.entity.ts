import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StructureKind } from './domain/structure-kind.js';

/** A structure that takes part: the tenant. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  kind!: StructureKind;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  siren!: string | null;

  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('uuid', { name: 'reference_structure_id', nullable: true })
  referenceStructureId!: string | null;

  @Column('text', { name: 'category_code' })
  categoryCode!: string;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('integer', { name: 'population_year', nullable: true })
  populationYear!: number | null;

  @Column('text', { name: 'department_code', nullable: true })
  departmentCode!: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column('text', { name: 'region_name', nullable: true })
  regionName!: string | null;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  /** The rehearsal that the structure was invented for; null for a real one. */
  @Column('uuid', { name: 'sandbox_edition_id', nullable: true })
  sandboxEditionId!: string | null;

  /** The operator selected it before anybody of the structure came: the first who does becomes its owner. */
  @Column('boolean', { name: 'awaits_owner', default: false })
  awaitsOwner!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

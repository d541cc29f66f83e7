import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The content of a grid file, checked when it was imported. */
export interface GridContent {
  readonly criteria: readonly { readonly id: string }[];
}

@Entity('grid_version')
export class GridVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  version!: string;

  /** SHA-256 of the content's canonical bytes. */
  @Column('text')
  hash!: string;

  @Column('jsonb')
  content!: GridContent;

  @Column('boolean', { name: 'is_demonstration' })
  isDemonstration!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came out: written once, the operator's alone until it is published. */
@Entity('draw_outcome')
export class DrawOutcome {
  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  /** Canonical JSON. */
  @Column('text')
  outcome!: string;

  @Column('timestamptz', { name: 'drawn_at' })
  drawnAt!: Date;
}

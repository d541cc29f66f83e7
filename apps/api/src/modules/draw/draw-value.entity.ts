import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The beacon's value, as it was recorded: written once, the operator's alone until the outcome is public. */
@Entity('draw_value')
export class DrawValue {
  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  value!: string;

  /** Kept as evidence. Null when no person did it: the demonstration's seed. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}

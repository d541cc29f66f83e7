import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DrawState } from './domain/draw-states.js';

/** The draw of an edition, from its close on: before, there is no row and it is open. */
@Entity('draw')
export class Draw {
  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  state!: Exclude<DrawState, 'open'>;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt!: Date;

  /** When the outcome will be public, once that is planned. */
  @Column('timestamptz', { name: 'publishes_at', nullable: true })
  publishesAt!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is in, by which rules: written once at the close, public from then on. Texts are the canonical JSON that was hashed. */
@Entity('draw_list')
export class DrawListRow {
  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  rules!: string;

  @Column('text', { name: 'rules_hash' })
  rulesHash!: string;

  @Column('text')
  list!: string;

  @Column('text', { name: 'list_hash' })
  listHash!: string;

  @Column('integer', { name: 'application_count' })
  applicationCount!: number;

  @Column('integer', { name: 'selected_count' })
  selectedCount!: number;

  /** Kept as evidence. Null when no person did it: the end of registrations closed it. */
  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;
}

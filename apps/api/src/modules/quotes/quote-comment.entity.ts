import { Column, Entity, PrimaryColumn } from 'typeorm';

export const commentSides = ['organisation', 'operator'] as const;
export type CommentSide = (typeof commentSides)[number];

/** What one side writes to the other about a quote; never changed. */
@Entity('quote_comment')
export class QuoteComment {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'quote_id' })
  quoteId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  side!: CommentSide;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}

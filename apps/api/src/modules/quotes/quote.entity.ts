import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuotedSite } from './domain/quote-content.js';
import type { QuoteState } from './domain/quote-states.js';

/** What an organisation asked a price for, and what became of it. */
@Entity('quote')
export class Quote {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('text')
  reference!: string;

  @Column('text')
  state!: QuoteState;

  /** In the words of the organisation; may be empty. */
  @Column('text')
  needs!: string;

  /** As they were asked for; what is offered stands in the versions. */
  @Column('jsonb')
  sites!: QuotedSite[];

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason!: string | null;
}

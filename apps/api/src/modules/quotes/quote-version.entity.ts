import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuoteContent } from './domain/quote-content.js';

/** A version of a quote: a draft until it is sent, and unchangeable from then on. A quote has one draft at most. */
@Entity('quote_version')
export class QuoteVersion {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'quote_id' })
  quoteId!: string;

  /** From one. */
  @PrimaryColumn('integer')
  version!: number;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('integer', { name: 'price_list_version' })
  priceListVersion!: number;

  @Column('jsonb', { name: 'lines' })
  content!: QuoteContent;

  @Column('text')
  note!: string;

  /** The last second in which it can be accepted. */
  @Column('timestamptz', { name: 'valid_until' })
  validUntil!: Date;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy!: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt!: Date;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}

/** A version that the organisation may see and accept. */
export type SentVersion = QuoteVersion & { readonly sentAt: Date };

export function isSent(version: QuoteVersion): version is SentVersion {
  return version.sentAt !== null;
}

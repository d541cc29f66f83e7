import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptLetter } from './kept-letter.js';

/** Where a mail can be. */
export const mailStates = ['queued', 'sent', 'failed', 'bounced'] as const;
export type MailState = (typeof mailStates)[number];

@Entity('mail_message')
export class MailMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'business_key' })
  businessKey!: string;

  @Column('text')
  recipient!: string;

  @Column('text', { name: 'reply_to', nullable: true })
  replyTo!: string | null;

  @Column('text')
  language!: 'fr' | 'en';

  @Column('text')
  subject!: string;

  /** What the reader of the mail sees, an address that acts for whoever holds it included: people who read along are shown `letter`. */
  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  /** Null for the mails of the first days, which held no address of that sort. */
  @Column('jsonb', { nullable: true })
  letter!: KeptLetter | null;

  /** The message to a segment that it belongs to. */
  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  /** `failed` is tried again; `bounced` never is. */
  @Column('text')
  state!: MailState;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}

import type { Rules } from '@barometer/draw';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AmendmentKind, AmendedValues } from '../domain/amendments.js';
import type { PublishedSettings } from '../domain/published-documents.js';

/** A change after the publication, with its reason, and the rules and settings that are in force since. Never changed. */
@Entity('edition_amendment')
export class Amendment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  /** From 1 in each edition. */
  @Column('integer')
  number!: number;

  @Column('text')
  kind!: AmendmentKind;

  @Column('jsonb')
  before!: AmendedValues;

  @Column('jsonb')
  after!: AmendedValues;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  rules!: Rules;

  @Column('text', { name: 'rules_hash' })
  rulesHash!: string;

  @Column('jsonb')
  settings!: PublishedSettings;

  @Column('text', { name: 'settings_hash' })
  settingsHash!: string;

  /** Shown in the console alone. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('timestamptz', { name: 'amended_at' })
  amendedAt!: Date;
}

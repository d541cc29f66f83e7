import type { Rules } from '@barometer/draw';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublishedCategories, PublishedSettings, PublishedWeights } from '../domain/published-documents.js';

/** What an edition published before its registrations opened: the documents, and the hashes of their canonical bytes. Never changed. */
@Entity('edition_publication')
export class Publication {
  @PrimaryColumn('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('jsonb')
  rules!: Rules;

  @Column('text', { name: 'rules_hash' })
  rulesHash!: string;

  /** The grid itself stands in its version, which never changes either. */
  @Column('text', { name: 'grid_hash' })
  gridHash!: string;

  @Column('jsonb')
  weights!: PublishedWeights;

  @Column('text', { name: 'weights_hash' })
  weightsHash!: string;

  @Column('jsonb')
  categories!: PublishedCategories;

  @Column('text', { name: 'categories_hash' })
  categoriesHash!: string;

  @Column('jsonb')
  settings!: PublishedSettings;

  @Column('text', { name: 'settings_hash' })
  settingsHash!: string;

  /** Null when no person did it: the demonstration's seed. */
  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}

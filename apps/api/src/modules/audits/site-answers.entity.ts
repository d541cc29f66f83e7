import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what was observed once for a site on one channel, shared by all audits of that channel. */
@Entity('site_answers')
export class SiteAnswersSheet {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Column('text')
  channel!: string;

  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'grid_version_id' })
  gridVersionId!: string;

  @Column('bytea')
  answers!: Buffer;

  @Column('uuid', { name: 'import_id' })
  importId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

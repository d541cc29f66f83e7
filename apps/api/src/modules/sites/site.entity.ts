import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is audited: a place or service of an organisation. */
@Entity('site')
export class Site {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { name: 'is_central' })
  isCentral!: boolean;

  @Column('boolean', { name: 'is_certified' })
  isCertified!: boolean;

  @Column('boolean', { name: 'has_social_account' })
  hasSocialAccount!: boolean;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

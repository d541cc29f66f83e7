import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A colleague asked by mail to finish a registration. The token itself is in the mail alone. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'edition_id' })
  editionId!: string;

  /** In lower case: it is compared with the address of an account. */
  @Column('text')
  email!: string;

  /** The task on which its link lands. */
  @Column('text')
  task!: string;

  /** SHA-256 of the token, in hex. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'invited_by' })
  invitedBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
}

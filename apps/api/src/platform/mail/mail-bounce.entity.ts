import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that a server refused for good: its address is not written to until somebody mends it. */
@Entity('mail_bounce')
export class MailBounce {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'mail_id' })
  mailId!: string;

  /** In lower case: servers that tell capitals apart are not met in practice. */
  @Column('text')
  address!: string;

  /** The server's class of reason, such as `5.1.1`. */
  @Column('text', { nullable: true })
  status!: string | null;

  /** What the server said, as it said it. */
  @Column('text')
  diagnostic!: string;

  @Column('timestamptz', { name: 'bounced_at' })
  bouncedAt!: Date;

  @Column('timestamptz', { name: 'mended_at', nullable: true })
  mendedAt!: Date | null;

  @Column('uuid', { name: 'mended_by', nullable: true })
  mendedBy!: string | null;
}

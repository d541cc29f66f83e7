import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The criteria of one site on one channel in one run: values, coefficients, contributions and peers. */
@Entity('criterion_score')
export class CriterionScore {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'score_run_id' })
  scoreRunId!: string;

  @PrimaryColumn('uuid', { name: 'registration_id' })
  registrationId!: string;

  @PrimaryColumn('text')
  channel!: string;

  @Column('uuid', { name: 'operator_id' })
  operatorId!: string;

  /** A packed row of the scoring package as little-endian doubles: see `unpackCriterionFigures`. */
  @Column('bytea')
  figures!: Buffer;
}

import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { JobType } from '../../platform/jobs/jobs.resolver.js';
import { TransitionRefused } from '../editions/index.js';
import { type ImportState, importStates } from './domain/import-states.js';

const ImportStateEnum = Object.fromEntries(importStates.map((state) => [state, state])) as Record<
  ImportState,
  ImportState
>;
registerEnumType(ImportStateEnum, { name: 'ImportState' });

@ObjectType('ImportProblem')
export class ImportProblemType {
  @Field(() => String)
  file!: string;

  @Field(() => Int)
  line!: number;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType('AuditImport')
export class AuditImportType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => String)
  auditsFileName!: string;

  @Field(() => String)
  answersFileName!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => JobType, { nullable: true })
  job!: JobType | null;

  @Field(() => Int)
  auditCount!: number;

  @Field(() => Int)
  answerCount!: number;

  @Field(() => Int)
  newAudits!: number;

  @Field(() => Int)
  changedAudits!: number;

  @Field(() => Int)
  unchangedAudits!: number;

  @Field(() => Int)
  problemCount!: number;

  @Field(() => [ImportProblemType], { description: 'The first 100 problems, in the order of the files.' })
  problems!: ImportProblemType[];
}

@ObjectType('ImportConfirmed')
export class ImportConfirmedType {
  @Field(() => AuditImportType, { name: 'import' })
  auditImport!: AuditImportType;

  constructor(auditImport: AuditImportType) {
    this.auditImport = auditImport;
  }
}

export const ConfirmImportResult = createUnionType({
  name: 'ConfirmImportResult',
  types: () => [ImportConfirmedType, TransitionRefused] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? TransitionRefused : ImportConfirmedType),
});

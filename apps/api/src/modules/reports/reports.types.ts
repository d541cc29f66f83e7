import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { LanguageEnum } from '../../platform/graphql/language.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import type { ReportKind } from '../registrations/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import { type ReportState, reportStates } from './report.entity.js';
import { ReportNotIncluded } from './reports.errors.js';

/** GraphQL enum of the kinds of reports. */
export const ReportKindEnum = { detailed: 'detailed', synthetic: 'synthetic' } as const satisfies Record<
  ReportKind,
  ReportKind
>;
registerEnumType(ReportKindEnum, { name: 'ReportKind' });
const ReportStateEnum = Object.fromEntries(reportStates.map((state) => [state, state]));
registerEnumType(ReportStateEnum, { name: 'ReportState' });

/** Its address and its job are resolved beside it. */
@ObjectType('Report')
export class ReportType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => ReportKindEnum)
  kind!: ReportKind;

  @Field(() => LanguageEnum)
  language!: ReportLanguage;

  @Field(() => ReportStateEnum)
  state!: ReportState;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  jobId!: string | null;
}

@ObjectType('ReportRequested')
export class ReportRequestedType {
  @Field(() => ReportType)
  readonly report: ReportType;

  constructor(report: ReportType) {
    this.report = report;
  }
}

export type RequestReportOutcome = ReportRequestedType | ReportNotIncluded;

export const RequestReportResult = createUnionType({
  name: 'RequestReportResult',
  types: () => [ReportRequestedType, ReportNotIncluded] as const,
  resolveType: (value: RequestReportOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'ReportRequested',
});

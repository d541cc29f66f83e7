import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { TransitionRefused } from '../editions/index.js';
import { type ScoreRunKind, type ScoreRunState, scoreRunStates } from './domain/score-run-states.js';
import { NothingToScore } from './results.errors.js';

const ScoreRunStateEnum = Object.fromEntries(scoreRunStates.map((state) => [state, state]));
registerEnumType(ScoreRunStateEnum, { name: 'ScoreRunState' });

@ObjectType('PanelFigure')
export class PanelFigureType {
  @Field(() => Int)
  n!: number;

  @Field(() => Float, { nullable: true })
  mean!: number | null;
}

@ObjectType('NamedPanelFigure')
export class NamedPanelFigureType extends PanelFigureType {
  @Field(() => String)
  code!: string;
}

@ObjectType('PanelCut')
export class PanelCutType {
  @Field(() => Int)
  siteCount!: number;

  @Field(() => Int)
  organisationCount!: number;

  @Field(() => Float, { nullable: true })
  overall!: number | null;

  @Field(() => Boolean)
  suppressed!: boolean;
}

@ObjectType('PanelResult')
export class PanelResultType {
  @Field(() => PanelFigureType)
  overall!: PanelFigureType;

  @Field(() => [NamedPanelFigureType])
  channels!: NamedPanelFigureType[];

  @Field(() => [NamedPanelFigureType])
  determinants!: NamedPanelFigureType[];

  @Field(() => PanelCutType)
  certified!: PanelCutType;

  @Field(() => PanelCutType)
  notCertified!: PanelCutType;
}

/** Its panel, its job and its kind are resolved beside it. */
@ObjectType('ScoreRun')
export class ScoreRunType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => ScoreRunStateEnum)
  state!: ScoreRunState;

  @Field(() => Boolean)
  isOfficial!: boolean;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  computedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  releasedAt!: Date | null;

  @Field(() => String)
  methodVersion!: string;

  @Field(() => String)
  gridHash!: string;

  @Field(() => String, { nullable: true })
  inputHash!: string | null;

  @Field(() => Int)
  auditCount!: number;

  @Field(() => Int)
  siteCount!: number;

  /** Not on the schema: what the fields beside it are resolved from. */
  gridVersionId!: string;
  kind!: ScoreRunKind;
  jobId!: string | null;
}

@ObjectType('ScoreRunStarted')
export class ScoreRunStartedType {
  @Field(() => ScoreRunType)
  readonly run: ScoreRunType;

  constructor(run: ScoreRunType) {
    this.run = run;
  }
}

export type StartScoreRunOutcome = ScoreRunStartedType | NothingToScore | TransitionRefused;

export const StartScoreRunResult = createUnionType({
  name: 'StartScoreRunResult',
  types: () => [ScoreRunStartedType, NothingToScore, TransitionRefused] as const,
  resolveType: (value: StartScoreRunOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'ScoreRunStarted',
});

@ObjectType('ScoreRunReleased')
export class ScoreRunReleasedType {
  @Field(() => ScoreRunType)
  readonly run: ScoreRunType;

  constructor(run: ScoreRunType) {
    this.run = run;
  }
}

export type ReleaseScoreRunOutcome = ScoreRunReleasedType | TransitionRefused;

export const ReleaseScoreRunResult = createUnionType({
  name: 'ReleaseScoreRunResult',
  types: () => [ScoreRunReleasedType, TransitionRefused] as const,
  resolveType: (value: ReleaseScoreRunOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'ScoreRunReleased',
});

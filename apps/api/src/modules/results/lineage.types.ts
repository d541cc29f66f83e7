import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { ScoreFigureType } from './results.types.js';

const AuditOutcomeEnum = { ANSWERED: 'answered', NO_ANSWER: 'no_answer' } as const;
registerEnumType(AuditOutcomeEnum, { name: 'AuditOutcome' });

const AuditExclusionEnum = { INSUFFICIENT: 'insufficient', NOTHING_APPLICABLE: 'nothing_applicable' } as const;
registerEnumType(AuditExclusionEnum, {
  name: 'AuditExclusion',
  description:
    'Insufficient: too little of the audit could be observed. Nothing applicable: no criterion of the figure applied.',
});

const AnswerExclusionEnum = { NOT_APPLICABLE: 'not_applicable', ABSENT: 'absent' } as const;
registerEnumType(AnswerExclusionEnum, { name: 'AnswerExclusion' });

@ObjectType('LineageAnswer')
export class LineageAnswerType {
  @Field(() => String)
  criterionId!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Boolean, { description: 'Observed once for the site, and part of each of its audits on the channel.' })
  isSiteAnswer!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'true, false or a number; null when not applicable or not given.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of the value, where the grid has one.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'The label of the value, where the grid has one.' })
  pointLabelFr!: string | null;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { nullable: true, description: 'Points of the figure for one point more on this answer.' })
  coefficient!: number | null;

  @Field(() => Float, { nullable: true, description: 'Coefficient times score: all of them add up to the figure.' })
  contribution!: number | null;

  @Field(() => AnswerExclusionEnum, { nullable: true, description: 'Why the answer does not count.' })
  excluded!: (typeof AnswerExclusionEnum)[keyof typeof AnswerExclusionEnum] | null;

  @Field(() => Boolean, { description: 'It counts 0 because nobody ever answered the contact.' })
  isNoContact!: boolean;
}

@ObjectType('LineageAudit')
export class LineageAuditType {
  @Field(() => Int, { description: 'Its place among the audits of the site on the channel: 1, 2, 3.' })
  number!: number;

  @Field(() => Int, { description: 'The version that the figure was computed from.' })
  version!: number;

  @Field(() => AuditOutcomeEnum)
  outcome!: (typeof AuditOutcomeEnum)[keyof typeof AuditOutcomeEnum];

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float, { description: 'Weight of the answers that count.' })
  weight!: number;

  @Field(() => Float, { description: 'Share of the weight of the whole channel that could be observed, 0 to 1.' })
  coverage!: number;

  @Field(() => Float, { nullable: true })
  coefficient!: number | null;

  @Field(() => AuditExclusionEnum, { nullable: true, description: 'Why the audit does not count.' })
  excluded!: (typeof AuditExclusionEnum)[keyof typeof AuditExclusionEnum] | null;

  @Field(() => [LineageAnswerType])
  answers!: LineageAnswerType[];
}

@ObjectType('LineageChannel')
export class LineageChannelType {
  @Field(() => String)
  code!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { nullable: true, description: 'Share of the figure, 0 to 1, over the channels that have it.' })
  share!: number | null;

  @Field(() => Int, { description: 'Audits that count.' })
  auditCount!: number;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => [LineageAuditType], { nullable: true, description: 'Null for a free participation: not part of it.' })
  audits!: LineageAuditType[] | null;
}

@ObjectType('ChannelVariance')
export class ChannelVarianceType {
  @Field(() => String)
  channel!: string;

  @Field(() => Float, { nullable: true, description: 'Pooled within-site variance in the edition.' })
  variance!: number | null;

  @Field(() => Boolean, { description: 'Observed whole rather than sampled.' })
  isInspected!: boolean;
}

@ObjectType('FigureLineage')
export class FigureLineageType {
  @Field(() => String)
  figure!: string;

  @Field(() => ScoreFigureType)
  score!: ScoreFigureType;

  @Field(() => DateTimeScalar)
  asOf!: Date;

  @Field(() => DateTimeScalar)
  releasedAt!: Date;

  @Field(() => UuidScalar)
  runId!: string;

  @Field(() => String)
  inputHash!: string;

  @Field(() => String)
  methodVersion!: string;

  @Field(() => String)
  gridVersion!: string;

  @Field(() => String)
  gridHash!: string;

  @Field(() => [ChannelVarianceType], { description: 'Of the channels the figure rests on.' })
  withinVariance!: ChannelVarianceType[];

  @Field(() => [LineageChannelType])
  channels!: LineageChannelType[];

  @Field(() => Boolean, {
    description:
      'Whether audits and answers are part of the participation; a free one reads formula, versions, weights and numbers of audits.',
  })
  opensAudits!: boolean;
}

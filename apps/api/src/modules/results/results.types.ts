import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Rung } from '@barometer/scoring';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { EditionType } from '../editions/index.js';
import { GridVersionType } from '../grids/index.js';
import type { EntitlementLevel } from '../registrations/index.js';
import { SiteType } from '../sites/index.js';

const PeerRungEnum = { category: 'category', family: 'family', all: 'all' } as const satisfies Record<Rung, Rung>;
registerEnumType(PeerRungEnum, { name: 'PeerRung' });
const EntitlementLevelEnum = { free: 'free', paid: 'paid' } as const satisfies Record<
  EntitlementLevel,
  EntitlementLevel
>;
registerEnumType(EntitlementLevelEnum, { name: 'EntitlementLevel' });

@ObjectType('PeerFigure', {
  description: 'A free participant receives rung, n and mean; the rest comes with a paid participation.',
})
export class PeerFigureType {
  @Field(() => PeerRungEnum)
  rung!: Rung;

  @Field(() => Int)
  n!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => Float, { nullable: true })
  median!: number | null;

  @Field(() => Float, { nullable: true })
  q1!: number | null;

  @Field(() => Float, { nullable: true })
  q3!: number | null;

  @Field(() => Float, { nullable: true })
  position!: number | null;
}

@ObjectType('ScoreFigure')
export class ScoreFigureType {
  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => Int, { nullable: true })
  n!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => PeerFigureType, { nullable: true })
  peers!: PeerFigureType | null;
}

@ObjectType('NamedFigure')
export class NamedFigureType {
  @Field(() => String)
  code!: string;

  @Field(() => ScoreFigureType)
  figure!: ScoreFigureType;
}

@ObjectType('CriterionFigure')
export class CriterionFigureType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  channel!: string;

  @Field(() => String)
  determinant!: string;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Boolean)
  critical!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points of the overall for one point more on each answer; null for a criterion that does not enter it.',
  })
  coefficient!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points that it brings to the overall.' })
  contribution!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points that the overall would gain with every answer at 100.' })
  gain!: number | null;

  @Field(() => PeerFigureType, { nullable: true })
  peers!: PeerFigureType | null;
}

@ObjectType('SiteResult')
export class SiteResultType {
  @Field(() => UuidScalar)
  registrationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => SiteType)
  site!: SiteType;

  @Field(() => EntitlementLevelEnum)
  level!: EntitlementLevel;

  @Field(() => ScoreFigureType)
  overall!: ScoreFigureType;

  @Field(() => ScoreFigureType, { nullable: true })
  overallWithPhysical!: ScoreFigureType | null;

  @Field(() => [NamedFigureType], {
    description:
      'Every channel of the edition, those without a score with a reason: not_measured, or no_account for a site that is not on social networks.',
  })
  channels!: NamedFigureType[];

  @Field(() => [NamedFigureType], { nullable: true, description: 'Null for a free participation: not part of it.' })
  determinants!: NamedFigureType[] | null;

  @Field(() => [NamedFigureType], { nullable: true })
  stages!: NamedFigureType[] | null;

  @Field(() => [CriterionFigureType], { nullable: true })
  criteria!: CriterionFigureType[] | null;
}

/** The reports made of these results are resolved by the reports module. */
@ObjectType('EditionResults')
export class EditionResultsType {
  @Field(() => EditionType)
  edition!: EditionType;

  @Field(() => DateTimeScalar)
  asOf!: Date;

  @Field(() => DateTimeScalar)
  releasedAt!: Date;

  @Field(() => String)
  methodVersion!: string;

  @Field(() => GridVersionType)
  grid!: GridVersionType;

  @Field(() => UuidScalar)
  runId!: string;

  @Field(() => [SiteResultType])
  sites!: SiteResultType[];
}

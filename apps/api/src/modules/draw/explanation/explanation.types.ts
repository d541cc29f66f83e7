import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { RegistrationType } from '../../registrations/index.js';
import { DrawType } from '../draw.types.js';

@ObjectType('LastAdmitted', { description: 'The last application that was admitted somewhere.' })
export class LastAdmittedType {
  @Field(() => String, { description: 'The first 12 digits of its ticket.' })
  ticket!: string;

  @Field(() => Boolean)
  isFirstTimer!: boolean;
}

@ObjectType('DrawExplanation', { description: 'Why an application came out as it did, from the public record alone.' })
export class DrawExplanationType {
  @Field(() => Int)
  stratumPlaces!: number;

  @Field(() => Int)
  stratumApplicants!: number;

  @Field(() => Int)
  stratumFirstTimers!: number;

  @Field(() => Boolean)
  isFirstTimer!: boolean;

  @Field(() => String, { description: 'The first 12 digits of the ticket: enough to compare two by eye.' })
  shortTicket!: string;

  @Field(() => Int, { description: 'Place among the applicants of the stratum in the order of the draw, from 1.' })
  positionInStratum!: number;

  @Field(() => LastAdmittedType, { nullable: true })
  lastInStratum!: LastAdmittedType | null;

  @Field(() => LastAdmittedType, { nullable: true })
  lastInRound2!: LastAdmittedType | null;

  @Field(() => Boolean)
  isSelected!: boolean;

  @Field(() => Int, { nullable: true, description: '1 or 2; null for one that waits.' })
  round!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rank on the waiting list, from 1; null for one that was selected.',
  })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  rankInStratum!: number | null;
}

@ObjectType('DrawApplication', { description: 'One application in the draw of its edition.' })
export class DrawApplicationType {
  @Field(() => UuidScalar)
  registrationId!: string;

  @Field(() => UuidScalar)
  organisationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String, { description: 'Kind of the registration, free or selected.' })
  kind!: string;

  @Field(() => RegistrationType, { description: 'As it stands now: offers and answers move it after the draw.' })
  registration!: RegistrationType;

  @Field(() => String, { description: 'The number under which it stands in the public list.' })
  drawId!: string;

  @Field(() => String)
  stratumKey!: string;

  @Field(() => Boolean)
  isFirstTime!: boolean;

  @Field(() => [String], { description: 'The editions that cost it its first-timer status, newest first.' })
  earlierEditions!: string[];

  @Field(() => String, { nullable: true })
  selectionReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it stands in the closed list.' })
  isListed!: boolean;

  @Field(() => DrawType)
  draw!: DrawType;

  @Field(() => DrawExplanationType, {
    nullable: true,
    description: 'Null until the outcome is public; the operator sees it once it is drawn.',
  })
  explanation!: DrawExplanationType | null;
}

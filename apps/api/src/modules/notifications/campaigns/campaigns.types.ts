import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { LanguageEnum } from '../../../platform/graphql/language.js';
import { DateTimeScalar, DayScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import { TransitionRefused } from '../../editions/index.js';
import {
  type RegistrationFilter,
  RegistrationFilterInput,
  RegistrationKindEnum,
  RegistrationStateEnum,
} from '../../registrations/index.js';
import { RecipientsChanged } from './campaigns.errors.js';

@ObjectType('Segment', { description: 'The filter of the list of registrations, as a message keeps it.' })
export class SegmentType implements RegistrationFilter {
  @Field(() => RegistrationKindEnum, { nullable: true })
  kind?: RegistrationFilter['kind'];

  @Field(() => RegistrationStateEnum, { nullable: true })
  state?: RegistrationFilter['state'];

  @Field(() => String, { nullable: true })
  category?: string | null;

  @Field(() => String, { nullable: true })
  territory?: string | null;

  @Field(() => Boolean, { nullable: true })
  isFirstTime?: boolean | null;

  @Field(() => DayScalar, { nullable: true })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true })
  to?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ObjectType('CampaignCounts', { description: 'What became of the letters of a message. They add up to all of them.' })
export class CampaignCountsType {
  @Field(() => Int)
  toWrite!: number;

  @Field(() => Int, {
    description: 'Not written: the account is gone, or a value was lost after the message was sent.',
  })
  skipped!: number;

  @Field(() => Int)
  queued!: number;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  bounced!: number;
}

@ObjectType('Campaign')
export class CampaignType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => Boolean)
  isSent!: boolean;

  @Field(() => SegmentType)
  segment!: SegmentType;

  @Field(() => String)
  subjectFr!: string;

  @Field(() => String)
  bodyFr!: string;

  @Field(() => String)
  subjectEn!: string;

  @Field(() => String)
  bodyEn!: string;

  @Field(() => Int, { nullable: true })
  personCount!: number | null;

  @Field(() => Int, { nullable: true })
  letterCount!: number | null;

  @Field(() => DateTimeScalar)
  updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  /** Not on the schema: who sent it and which job writes its letters. */
  sentBy!: string | null;
  jobId!: string | null;
}

@ObjectType('SegmentCount', { description: 'How many a segment reaches.' })
export class SegmentCountType {
  @Field(() => Int)
  registrations!: number;

  @Field(() => Int, {
    description: 'Registrations of structures that nobody registers for: no letter is written for them.',
  })
  withoutPerson!: number;

  @Field(() => Int, { description: 'Each counted once.' })
  people!: number;

  @Field(() => Int, { description: 'One for each structure that a person acts for.' })
  letters!: number;

  @Field(() => Int, { description: 'Letters to addresses that do not receive mails.' })
  unreachable!: number;
}

@ObjectType('CampaignRecipient')
export class CampaignRecipientType {
  @Field(() => UuidScalar)
  organisationId!: string;

  @Field(() => UuidScalar)
  userId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  organisationName!: string;
}

@ObjectType('CampaignLetter')
export class CampaignLetterType {
  @Field(() => LanguageEnum)
  language!: 'fr' | 'en';

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  html!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('CampaignPreview')
export class CampaignPreviewType {
  @Field(() => CampaignRecipientType)
  recipient!: CampaignRecipientType;

  @Field(() => [CampaignLetterType])
  letters!: readonly CampaignLetterType[];
}

@InputType('CampaignDraft')
export class CampaignDraftInput {
  @Field(() => RegistrationFilterInput)
  segment!: RegistrationFilterInput;

  @Field(() => String)
  subjectFr!: string;

  @Field(() => String)
  bodyFr!: string;

  @Field(() => String)
  subjectEn!: string;

  @Field(() => String)
  bodyEn!: string;
}

@InputType('RecipientChoice')
export class RecipientChoiceInput {
  @Field(() => UuidScalar)
  organisationId!: string;

  @Field(() => UuidScalar)
  userId!: string;
}

@ObjectType('CampaignSaved')
export class CampaignSavedType {
  @Field(() => CampaignType)
  readonly campaign: CampaignType;

  constructor(campaign: CampaignType) {
    this.campaign = campaign;
  }
}

@ObjectType('CampaignDiscarded')
export class CampaignDiscardedType {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType('CampaignSent')
export class CampaignSentType {
  @Field(() => CampaignType)
  readonly campaign: CampaignType;

  constructor(campaign: CampaignType) {
    this.campaign = campaign;
  }
}

@ObjectType('CampaignTestSent')
export class CampaignTestSentType {
  @Field(() => String)
  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }
}

const orError = (name: string) => (value: object) => (value instanceof ExpectedError ? value.constructor.name : name);

export const CampaignPreviewResult = createUnionType({
  name: 'CampaignPreviewResult',
  types: () => [CampaignPreviewType, InvalidInput] as const,
  resolveType: orError('CampaignPreview'),
});

export const SaveCampaignResult = createUnionType({
  name: 'SaveCampaignResult',
  types: () => [CampaignSavedType, InvalidInput, TransitionRefused] as const,
  resolveType: orError('CampaignSaved'),
});

export const DiscardCampaignResult = createUnionType({
  name: 'DiscardCampaignResult',
  types: () => [CampaignDiscardedType, TransitionRefused] as const,
  resolveType: orError('CampaignDiscarded'),
});

export const SendCampaignResult = createUnionType({
  name: 'SendCampaignResult',
  types: () => [CampaignSentType, InvalidInput, RecipientsChanged] as const,
  resolveType: orError('CampaignSent'),
});

export const SendCampaignTestResult = createUnionType({
  name: 'SendCampaignTestResult',
  types: () => [CampaignTestSentType, InvalidInput] as const,
  resolveType: orError('CampaignTestSent'),
});

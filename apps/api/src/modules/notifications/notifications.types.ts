import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { LanguageEnum } from '../../platform/graphql/language.js';
import type { MailState } from '../../platform/mail/mail-message.entity.js';
import { MailStateEnum } from './structure-mails.types.js';

@ObjectType('Mail')
export class MailType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  recipient!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  text!: string;

  @Field(() => LanguageEnum)
  language!: 'fr' | 'en';

  @Field(() => MailStateEnum)
  state!: MailState;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true })
  error!: string | null;

  /** Not on the schema: what the message beside it is resolved from. */
  campaignId!: string | null;
}

@ObjectType('MailCampaign')
export class MailCampaignType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => String)
  subjectFr!: string;

  @Field(() => String)
  subjectEn!: string;
}

@ObjectType('MailPage')
export class MailPageType {
  @Field(() => [MailType])
  nodes!: MailType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@InputType('ContactMessage')
export class ContactMessageInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType('ContactMessageSent')
export class ContactMessageSentType {
  @Field(() => String)
  reference!: string;

  constructor(reference: string) {
    this.reference = reference;
  }
}

export const SendContactMessageResult = createUnionType({
  name: 'SendContactMessageResult',
  types: () => [ContactMessageSentType, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof ExpectedError ? InvalidInput : ContactMessageSentType),
});

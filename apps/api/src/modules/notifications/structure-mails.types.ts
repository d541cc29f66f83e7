import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum } from '../../platform/graphql/language.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { type MailState, mailStates } from '../../platform/mail/mail-message.entity.js';

export const MailStateEnum = Object.fromEntries(mailStates.map((state) => [state, state])) as Record<
  MailState,
  MailState
>;
registerEnumType(MailStateEnum, { name: 'MailState' });

@ObjectType('LetterAction')
export class LetterActionType {
  @Field(() => String)
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null where the link alone would act for its reader: it stands in the mail only.',
  })
  url!: string | null;
}

@ObjectType('Letter')
export class LetterType {
  @Field(() => [String])
  paragraphs!: readonly string[];

  @Field(() => String)
  footer!: string;

  @Field(() => LetterActionType, { nullable: true })
  action!: LetterActionType | null;
}

@ObjectType('StructureMail')
export class StructureMailType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String)
  recipient!: string;

  @Field(() => LanguageEnum)
  language!: 'fr' | 'en';

  @Field(() => MailStateEnum)
  state!: MailState;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => LetterType)
  letter!: LetterType;
}

@ObjectType('StructureMailPage')
export class StructureMailPageType {
  @Field(() => [StructureMailType])
  nodes!: StructureMailType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('BouncedAddress', {
  description: 'An address to which a mail came back; it is not written to until somebody mends it.',
})
export class BouncedAddressType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  address!: string;

  @Field(() => DateTimeScalar)
  bouncedAt!: Date;

  @Field(() => String, { description: 'What the receiving server said, as it said it.' })
  diagnostic!: string;

  /** Not on the schema: whose mails it received. */
  organisationId!: string | null;
}

@ObjectType('AddressMended')
export class AddressMendedType {
  @Field(() => String)
  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }
}

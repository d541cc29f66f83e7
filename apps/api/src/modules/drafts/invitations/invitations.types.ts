import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import type { DraftTaskCode } from '../domain/draft-fields.js';
import { DraftTaskCodeEnum } from '../drafts.types.js';
import { InvitationExpired, InvitationForAnother, InvitationUnknown } from './invitations.errors.js';

@ObjectType('Invitation', { description: 'A colleague was asked to finish a registration and can still accept.' })
export class InvitationType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;
}

@ObjectType('InvitationSent')
export class InvitationSentType {
  @Field(() => InvitationType)
  readonly invitation: InvitationType;

  constructor(invitation: InvitationType) {
    this.invitation = invitation;
  }
}

export type InviteColleagueOutcome = InvitationSentType | InvalidInput;

export const InviteColleagueResult = createUnionType({
  name: 'InviteColleagueResult',
  types: () => [InvitationSentType, InvalidInput] as const,
  resolveType: (value: InviteColleagueOutcome) => (value instanceof InvalidInput ? InvalidInput : InvitationSentType),
});

@ObjectType('InvitationPreview', {
  description: 'What somebody who holds the link of an invitation may know before accepting it.',
})
export class InvitationPreviewType {
  @Field(() => String, {
    description: 'The address that received the link, which the account that accepts has to have.',
  })
  email!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  editionName!: string;

  @Field(() => String)
  inviterName!: string;

  @Field(() => DateTimeScalar)
  registrationClosesAt!: Date;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;

  @Field(() => Boolean)
  isExpired!: boolean;

  @Field(() => Boolean)
  isAccepted!: boolean;
}

@ObjectType('InvitationAccepted')
export class InvitationAcceptedType {
  @Field(() => UuidScalar)
  readonly organisationId: string;

  @Field(() => DraftTaskCodeEnum, { description: 'Where the link leads.' })
  readonly task: DraftTaskCode;

  constructor(organisationId: string, task: DraftTaskCode) {
    this.organisationId = organisationId;
    this.task = task;
  }
}

export type AcceptInvitationOutcome =
  InvitationAcceptedType | InvitationUnknown | InvitationExpired | InvitationForAnother;

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [InvitationAcceptedType, InvitationUnknown, InvitationExpired, InvitationForAnother] as const,
  resolveType: (value: AcceptInvitationOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'InvitationAccepted',
});

import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { TransitionRefused } from '../../editions/index.js';
import type { RegistrationState } from '../domain/registration-states.js';
import { RegistrationStateEnum } from '../registration-enums.js';
import { OfferUnavailable } from '../registrations.errors.js';
import { RegistrationType } from '../registrations.types.js';
import { OfferLinkUnusable, TooManyTries } from './offer-link.errors.js';

@ObjectType('OfferAnswered')
export class OfferAnsweredType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  constructor(registration: RegistrationType) {
    this.registration = registration;
  }
}

export type AnswerOfferOutcome = OfferAnsweredType | OfferUnavailable;

export const AnswerOfferResult = createUnionType({
  name: 'AnswerOfferResult',
  types: () => [OfferAnsweredType, OfferUnavailable] as const,
  resolveType: (value: AnswerOfferOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'OfferAnswered',
});

@ObjectType('OfferByLink', {
  description: 'What the link of a mail opens: the offer of one site, to whoever holds it.',
})
export class OfferByLinkType {
  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  siteName!: string;

  @Field(() => String)
  editionName!: string;

  @Field(() => DateTimeScalar)
  resultsAt!: Date;

  @Field(() => String)
  reference!: string;

  @Field(() => RegistrationStateEnum)
  state!: RegistrationState;

  @Field(() => DateTimeScalar, { description: 'The last second in which it can be answered.' })
  expiresAt!: Date;
}

@ObjectType('OfferAnsweredByLink')
export class OfferAnsweredByLinkType {
  @Field(() => RegistrationStateEnum)
  readonly state: RegistrationState;

  constructor(state: RegistrationState) {
    this.state = state;
  }
}

export type AnswerOfferByLinkOutcome = OfferAnsweredByLinkType | OfferUnavailable | OfferLinkUnusable | TooManyTries;

export const AnswerOfferByLinkResult = createUnionType({
  name: 'AnswerOfferByLinkResult',
  types: () => [OfferAnsweredByLinkType, OfferUnavailable, OfferLinkUnusable, TooManyTries] as const,
  resolveType: (value: AnswerOfferByLinkOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'OfferAnsweredByLink',
});

@ObjectType('RegistrationWithdrawn')
export class RegistrationWithdrawnType {
  @Field(() => RegistrationType)
  readonly registration: RegistrationType;

  constructor(registration: RegistrationType) {
    this.registration = registration;
  }
}

export type WithdrawRegistrationOutcome = RegistrationWithdrawnType | TransitionRefused;

export const WithdrawRegistrationResult = createUnionType({
  name: 'WithdrawRegistrationResult',
  types: () => [RegistrationWithdrawnType, TransitionRefused] as const,
  resolveType: (value: WithdrawRegistrationOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RegistrationWithdrawn',
});

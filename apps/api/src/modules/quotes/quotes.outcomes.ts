import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { VisitsExhausted } from '../editions/index.js';
import { OrderType } from '../orders/index.js';
import { FreeApplicationExists, RegistrationClosed, SiteAlreadyRegistered } from '../registrations/index.js';
import { QuoteUnavailable } from './quotes.errors.js';
import { QuoteType, QuoteVersionType } from './quotes.types.js';

@ObjectType('QuoteSaved', { description: 'The quote as it stands now.' })
export class QuoteSavedType {
  @Field(() => QuoteType)
  readonly quote: QuoteType;

  constructor(quote: QuoteType) {
    this.quote = quote;
  }
}

@ObjectType('QuoteAccepted')
export class QuoteAcceptedType {
  @Field(() => QuoteType)
  readonly quote: QuoteType;

  @Field(() => OrderType)
  readonly order: OrderType;

  constructor(quote: QuoteType, order: OrderType) {
    this.quote = quote;
    this.order = order;
  }
}

@ObjectType('QuotePreview')
export class QuotePreviewType {
  @Field(() => QuoteVersionType)
  readonly version: QuoteVersionType;

  constructor(version: QuoteVersionType) {
    this.version = version;
  }
}

export type AskForQuoteOutcome = QuoteSavedType | InvalidInput | RegistrationClosed;
export const AskForQuoteResult = createUnionType({
  name: 'AskForQuoteResult',
  types: () => [QuoteSavedType, InvalidInput, RegistrationClosed] as const,
  resolveType: (value: AskForQuoteOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'QuoteSaved'),
});

export type ChangeQuoteOutcome = QuoteSavedType | InvalidInput | QuoteUnavailable;
export const ChangeQuoteResult = createUnionType({
  name: 'ChangeQuoteResult',
  types: () => [QuoteSavedType, InvalidInput, QuoteUnavailable] as const,
  resolveType: (value: ChangeQuoteOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'QuoteSaved'),
});

export type PreviewQuoteOutcome = QuotePreviewType | InvalidInput;
export const PreviewQuoteResult = createUnionType({
  name: 'PreviewQuoteResult',
  types: () => [QuotePreviewType, InvalidInput] as const,
  resolveType: (value: PreviewQuoteOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'QuotePreview',
});

export type AcceptQuoteOutcome =
  | QuoteAcceptedType
  | QuoteUnavailable
  | InvalidInput
  | RegistrationClosed
  | SiteAlreadyRegistered
  | VisitsExhausted
  | FreeApplicationExists;
export const AcceptQuoteResult = createUnionType({
  name: 'AcceptQuoteResult',
  types: () =>
    [
      QuoteAcceptedType,
      QuoteUnavailable,
      InvalidInput,
      RegistrationClosed,
      SiteAlreadyRegistered,
      VisitsExhausted,
      FreeApplicationExists,
    ] as const,
  resolveType: (value: AcceptQuoteOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'QuoteAccepted',
});

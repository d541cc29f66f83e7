import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { type UnavailableReason, unavailableTexts } from './quote-texts.js';

const QuoteUnavailableReasonEnum = Object.fromEntries(Object.keys(unavailableTexts).map((reason) => [reason, reason]));
registerEnumType(QuoteUnavailableReasonEnum, { name: 'QuoteUnavailableReason' });

@ObjectType('QuoteUnavailable', {
  implements: () => ExpectedError,
  description: 'The quote is not in a state for it: replaced by a newer version, expired, decided, or not sent yet.',
})
export class QuoteUnavailable extends ExpectedError {
  override readonly code = 'QUOTE_UNAVAILABLE';
  override readonly message: string;

  @Field(() => QuoteUnavailableReasonEnum)
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, language: RequestLanguage) {
    super();
    this.reason = reason;
    this.message = unavailableTexts[reason][language];
  }
}

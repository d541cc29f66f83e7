import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../context/request-context.js';
import { ExpectedError } from './expected-error.js';

/** A text in both languages. */
export type BilingualText = Readonly<Record<RequestLanguage, string>>;

/** Something typed cannot be accepted. `field` is the name of the input field to mark, without its path. */
@ObjectType('InvalidInput', { implements: () => ExpectedError })
export class InvalidInput extends ExpectedError {
  override readonly code = 'INVALID_INPUT';
  override readonly message: string;

  @Field(() => String)
  readonly field: string;

  /**
   * @param field name of the input field, as in the schema
   * @param text what is wrong and what to do, in both languages
   */
  constructor(field: string, text: BilingualText, language: RequestLanguage) {
    super();
    this.field = field;
    this.message = text[language];
  }
}

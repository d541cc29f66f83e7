import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { changedText, sentText } from './draft-texts.js';

@ObjectType('DraftSent', {
  implements: () => ExpectedError,
  description: 'Somebody of the organisation sent the draft meanwhile: these are the registrations it became.',
})
export class DraftSent extends ExpectedError {
  override readonly code = 'DRAFT_SENT';
  override readonly message: string;

  @Field(() => [UuidScalar])
  readonly registrationIds: string[];

  constructor(
    { name, sentAt, registrationIds }: { name: string; sentAt: Date; registrationIds: readonly string[] },
    language: RequestLanguage,
  ) {
    super();
    this.registrationIds = [...registrationIds];
    this.message = sentText(name, sentAt, language);
  }
}

@ObjectType('DraftChanged', {
  implements: () => ExpectedError,
  description: 'The draft is another than the one that was checked: it is to be read again before it is sent.',
})
export class DraftChanged extends ExpectedError {
  override readonly code = 'DRAFT_CHANGED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = changedText[language];
  }
}

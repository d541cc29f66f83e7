import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { decidedAlready, notOpen } from './details-texts.js';

@ObjectType('DetailsNotOpen', {
  implements: () => ExpectedError,
  description: 'The participation is not confirmed, or it is over: there is nothing to tell of the site.',
})
export class DetailsNotOpen extends ExpectedError {
  override readonly code = 'DETAILS_NOT_OPEN';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = notOpen[language];
  }
}

@ObjectType('ChangeDecided', {
  implements: () => ExpectedError,
  description: 'Somebody has decided on the request, or the organisation has asked for something else since.',
})
export class ChangeDecided extends ExpectedError {
  override readonly code = 'CHANGE_DECIDED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = decidedAlready[language];
  }
}

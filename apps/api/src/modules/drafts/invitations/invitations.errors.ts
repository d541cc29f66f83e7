import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { refusals } from './invitation-texts.js';

@ObjectType('InvitationUnknown', {
  implements: () => ExpectedError,
  description: 'The token names no invitation, one that was renewed since, or one that somebody else accepted.',
})
export class InvitationUnknown extends ExpectedError {
  override readonly code = 'INVITATION_UNKNOWN';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = refusals[this.code][language];
  }
}

@ObjectType('InvitationExpired', {
  implements: () => ExpectedError,
  description: 'The end date of the invitation is over.',
})
export class InvitationExpired extends ExpectedError {
  override readonly code = 'INVITATION_EXPIRED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = refusals[this.code][language];
  }
}

@ObjectType('InvitationForAnother', {
  implements: () => ExpectedError,
  description: 'The account signed in has another address than the one that was invited.',
})
export class InvitationForAnother extends ExpectedError {
  override readonly code = 'INVITATION_FOR_ANOTHER';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = refusals[this.code][language];
  }
}

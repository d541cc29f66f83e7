import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';

@ObjectType('OfferLinkUnusable', {
  implements: () => ExpectedError,
  description:
    'The link opens no offer: it is incomplete, not ours, or its time has passed. Which of them is not told.',
})
export class OfferLinkUnusable extends ExpectedError {
  override readonly code = 'OFFER_LINK_UNUSABLE';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message =
      language === 'fr'
        ? 'Ce lien ne mène à aucune proposition en cours : il est incomplet, ou le délai pour répondre est passé.'
        : 'This link leads to no current offer: it is incomplete, or the time to answer has passed.';
  }
}

@ObjectType('TooManyTries', {
  implements: () => ExpectedError,
  description: 'So many presses came within an hour that the next one has to wait.',
})
export class TooManyTries extends ExpectedError {
  override readonly code = 'TOO_MANY_TRIES';
  override readonly message: string;

  constructor(minutes: number, language: RequestLanguage) {
    super();
    const wait = new Intl.RelativeTimeFormat(language).format(minutes, 'minute');
    this.message =
      language === 'fr'
        ? `Trop d’essais sur cette page. Réessayez ${wait}.`
        : `Too many tries on this page. Try again ${wait}.`;
  }
}

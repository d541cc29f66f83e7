import { Field, ObjectType } from '@nestjs/graphql';
import { formatDateTime } from '@barometer/messages';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { isOver } from '../editions/index.js';
import type { RegistrationKind } from './domain/entitlements.js';
import type { RegistrationState } from './domain/registration-states.js';
import { RegistrationStateEnum } from './registration-enums.js';

const texts = {
  FREE_APPLICATION_EXISTS: {
    fr: 'Votre structure a déjà une candidature gratuite pour cette édition. Ses autres sites peuvent participer en formule payante.',
    en: 'Your organisation already has a free application for this edition. Its other sites can take part with a paid registration.',
  },
} as const satisfies Record<string, BilingualText>;

@ObjectType('FreeApplicationExists', {
  implements: () => ExpectedError,
  description: 'The organisation has a free application in this edition; it may have one.',
})
export class FreeApplicationExists extends ExpectedError {
  override readonly code = 'FREE_APPLICATION_EXISTS';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('SiteAlreadyRegistered', {
  implements: () => ExpectedError,
  description: 'The site is registered in this edition, free or paid.',
})
export class SiteAlreadyRegistered extends ExpectedError {
  override readonly code = 'SITE_ALREADY_REGISTERED';
  override readonly message: string;

  @Field(() => String)
  readonly siteName: string;

  /** @param kind how the site takes part already */
  constructor(siteName: string, kind: RegistrationKind, language: RequestLanguage) {
    super();
    this.siteName = siteName;
    this.message = (kind === 'selected' ? selectedText(siteName) : registeredText(siteName))[language];
  }
}

function registeredText(site: string): BilingualText {
  return {
    fr: `Le site « ${site} » est déjà inscrit à cette édition.`,
    en: `The site “${site}” is already registered for this edition.`,
  };
}

function selectedText(site: string): BilingualText {
  return {
    fr: `Le site « ${site} » participe déjà à cette édition, hors tirage : votre structure a été sélectionnée pour la représentativité du panel et a confirmé sa participation. Il n’a pas à être inscrit. Vos autres sites peuvent participer en formule payante.`,
    en: `The site “${site}” already takes part in this edition, outside the draw: your organisation was selected so that the panel is representative, and confirmed that it takes part. It need not be registered. Your other sites can take part with a paid registration.`,
  };
}

@ObjectType('RegistrationClosed', {
  implements: () => ExpectedError,
  description: 'The edition takes no registrations now: not yet open, or past its deadline.',
})
export class RegistrationClosed extends ExpectedError {
  override readonly code = 'REGISTRATION_CLOSED';
  override readonly message: string;

  @Field(() => DateTimeScalar)
  readonly closedAt: Date;

  constructor(
    edition: { readonly registrationOpensAt: Date; readonly registrationClosesAt: Date },
    now: Date,
    language: RequestLanguage,
  ) {
    super();
    this.closedAt = edition.registrationClosesAt;
    this.message = closedText(edition, now)[language];
  }
}

@ObjectType('OfferUnavailable', {
  implements: () => ExpectedError,
  description: 'No place is on offer for this registration any more: the message says what stands instead.',
})
export class OfferUnavailable extends ExpectedError {
  override readonly code = 'OFFER_UNAVAILABLE';
  override readonly message: string;

  @Field(() => RegistrationStateEnum)
  readonly state: RegistrationState;

  constructor(state: RegistrationState, language: RequestLanguage) {
    super();
    this.state = state;
    this.message = (standingTexts[state] ?? noOffer)[language];
  }
}

const accepted: BilingualText = {
  fr: 'La place est déjà acceptée et la participation confirmée. Pour y renoncer, rendez la place depuis l’espace de votre structure.',
  en: 'The place was accepted already and the participation is confirmed. To give it up, give the place back from your organisation’s space.',
};

/** What stands instead of an offer; in all other states there is none. */
const standingTexts: Partial<Record<RegistrationState, BilingualText>> = {
  confirmed: accepted,
  in_field: accepted,
  scored: accepted,
  published: accepted,
  declined: {
    fr: 'La place a déjà été déclinée, et rendue.',
    en: 'The place was declined already, and given back.',
  },
  withdrawn: {
    fr: 'L’inscription a été retirée, et la place rendue.',
    en: 'The registration was withdrawn, and the place given back.',
  },
};

const noOffer: BilingualText = {
  fr: 'Aucune place n’est proposée à ce site, ou le délai pour répondre est passé.',
  en: 'No place is on offer for this site, or the time to answer has passed.',
};

function closedText(
  {
    registrationOpensAt,
    registrationClosesAt,
  }: { readonly registrationOpensAt: Date; readonly registrationClosesAt: Date },
  now: Date,
): BilingualText {
  if (isOver(registrationClosesAt, now)) {
    return {
      fr: `Les inscriptions sont closes depuis le ${formatDateTime(registrationClosesAt, 'fr')}.`,
      en: `Registrations closed on ${formatDateTime(registrationClosesAt, 'en')}.`,
    };
  }
  if (now < registrationOpensAt) {
    return {
      fr: `Les inscriptions ouvrent le ${formatDateTime(registrationOpensAt, 'fr')}.`,
      en: `Registrations open on ${formatDateTime(registrationOpensAt, 'en')}.`,
    };
  }
  return {
    fr: 'Cette édition ne prend pas d’inscriptions en ce moment.',
    en: 'This edition takes no registrations at the moment.',
  };
}

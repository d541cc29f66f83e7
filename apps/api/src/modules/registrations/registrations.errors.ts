import { Field, ObjectType } from '@nestjs/graphql';
import { formatDateTime } from '@barometer/messages';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

const texts = {
  FREE_APPLICATION_EXISTS: {
    fr: 'Votre structure a déjà une candidature gratuite pour cette édition. Ses autres sites peuvent participer en formule payante.',
    en: 'Your organisation already has a free application for this edition. Its other sites can take part with a paid registration.',
  },
  OFFER_UNAVAILABLE: {
    fr: 'Aucune place n’est proposée à ce site, ou le délai pour répondre est passé.',
    en: 'No place is on offer for this site, or the time to answer has passed.',
  },
  PLACES_EXHAUSTED: {
    fr: 'Toutes les places gratuites sont proposées ou confirmées.',
    en: 'Every free place is on offer or confirmed.',
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

  constructor(siteName: string, language: RequestLanguage) {
    super();
    this.siteName = siteName;
    this.message =
      language === 'fr'
        ? `Le site « ${siteName} » est déjà inscrit à cette édition.`
        : `The site “${siteName}” is already registered for this edition.`;
  }
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
  description: 'No place is on offer for this registration, or its time to answer has passed.',
})
export class OfferUnavailable extends ExpectedError {
  override readonly code = 'OFFER_UNAVAILABLE';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('PlacesExhausted', {
  implements: () => ExpectedError,
  description: 'Every free place of the edition is held, on offer or confirmed.',
})
export class PlacesExhausted extends ExpectedError {
  override readonly code = 'PLACES_EXHAUSTED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('NotAFirstTimer', {
  implements: () => ExpectedError,
  description:
    'The organisation took part in an earlier edition: a place offered by hand goes to those that never did.',
})
export class NotAFirstTimer extends ExpectedError {
  override readonly code = 'NOT_A_FIRST_TIMER';
  override readonly message: string;

  @Field(() => [String])
  readonly editions: string[];

  constructor(editions: readonly string[], language: RequestLanguage) {
    super();
    this.editions = [...editions];
    const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(editions);
    this.message =
      language === 'fr'
        ? `Cette structure a déjà participé : ${names}. Les places proposées à la main vont aux structures qui n’ont jamais participé.`
        : `This organisation has taken part before: ${names}. Places offered by hand go to organisations that never have.`;
  }
}

function closedText(
  {
    registrationOpensAt,
    registrationClosesAt,
  }: { readonly registrationOpensAt: Date; readonly registrationClosesAt: Date },
  now: Date,
): BilingualText {
  if (now > registrationClosesAt) {
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

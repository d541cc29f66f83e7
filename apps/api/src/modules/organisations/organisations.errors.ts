import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';

const texts = {
  SIRET_INVALID: {
    fr: 'Ce numéro SIRET n’existe pas. Vérifiez ses 14 chiffres, par exemple sur une facture ou un avis de situation de l’INSEE.',
    en: 'This SIRET does not exist. Check its 14 digits, for instance on an invoice or a notice from INSEE.',
  },
  ORGANISATION_ALREADY_REGISTERED: {
    fr: 'Cette structure a déjà un espace. Demandez à vos collègues qui le gère, ou écrivez-nous par la page de contact.',
    en: 'This organisation already has a space. Ask your colleagues who runs it, or write to us through the contact page.',
  },
} as const satisfies Record<string, BilingualText>;

/** The 14 digits given are no SIRET: length or check digit. */
@ObjectType('SiretInvalid', { implements: () => ExpectedError })
export class SiretInvalid extends ExpectedError {
  override readonly code = 'SIRET_INVALID';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

/** Somebody has registered this body with the operator. Who, and when, is not told. */
@ObjectType('OrganisationAlreadyRegistered', { implements: () => ExpectedError })
export class OrganisationAlreadyRegistered extends ExpectedError {
  override readonly code = 'ORGANISATION_ALREADY_REGISTERED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

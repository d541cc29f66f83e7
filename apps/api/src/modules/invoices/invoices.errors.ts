import { Field, ObjectType } from '@nestjs/graphql';
import { formatDate } from '@barometer/messages';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import type { LegalMention } from './domain/legal-mentions.js';

const texts = {
  NOTHING_TO_INVOICE: {
    fr: 'Tout ce qui est commandé est déjà facturé.',
    en: 'Everything that is ordered is invoiced already.',
  },
  NOT_ORDERED_YET: {
    fr: 'Aucun bon de commande ni paiement n’engage encore cette part de la commande : il n’y a rien à facturer.',
    en: 'Neither a purchase order nor a payment stands behind this part of the order yet: there is nothing to invoice.',
  },
  CREDIT_TOO_LARGE: {
    fr: 'L’avoir dépasserait chacune des factures de cette part : annulez-les une à une par un avoir total.',
    en: 'The credit note would exceed each of the invoices of this part: take them back one by one, whole.',
  },
  ALREADY_CREDITED: {
    fr: 'Cette facture est déjà annulée en entier par des avoirs.',
    en: 'This invoice has already been taken back whole by credit notes.',
  },
} as const satisfies Record<string, BilingualText>;

@ObjectType('NothingToInvoice', {
  implements: () => ExpectedError,
  description: 'What is ordered is invoiced to the cent.',
})
export class NothingToInvoice extends ExpectedError {
  override readonly code = 'NOTHING_TO_INVOICE';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('NotOrderedYet', {
  implements: () => ExpectedError,
  description: 'No purchase order and no payment stands behind the part of the order.',
})
export class NotOrderedYet extends ExpectedError {
  override readonly code = 'NOT_ORDERED_YET';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('ServiceNotDone', {
  implements: () => ExpectedError,
  description:
    'The audits are not over: public bodies pay for a service that is done. A person may issue the invoice earlier, on purpose.',
})
export class ServiceNotDone extends ExpectedError {
  override readonly code = 'SERVICE_NOT_DONE';
  override readonly message: string;

  /** @param serviceTo YYYY-MM-DD, the last planned day of the audits */
  constructor(serviceTo: string, language: RequestLanguage) {
    super();
    const date = formatDate(new Date(`${serviceTo}T12:00:00Z`), language);
    this.message =
      language === 'fr'
        ? `Les audits ne sont pas terminés (fin prévue le ${date}). Facturez après le service, ou confirmez que vous facturez avant.`
        : `The audits are not over (planned until ${date}). Invoice after the service, or confirm that you invoice before it.`;
  }
}

@ObjectType('InvoiceIncomplete', {
  implements: () => ExpectedError,
  description: 'The law wants more on an invoice than is known: what is missing, as codes of mentions.',
})
export class InvoiceIncomplete extends ExpectedError {
  override readonly code = 'INVOICE_INCOMPLETE';
  override readonly message: string;

  @Field(() => [String])
  readonly missing: string[];

  constructor(missing: readonly LegalMention[], language: RequestLanguage) {
    super();
    this.missing = [...missing];
    const isBuyers = missing.every((mention) => mention.startsWith('buyer_'));
    this.message = incomplete(isBuyers)[language];
  }
}

function incomplete(isBuyers: boolean): BilingualText {
  return isBuyers
    ? {
        fr: 'La facture ne peut pas être émise : complétez l’adresse et le SIRET de l’entité facturée.',
        en: 'The invoice cannot be issued: complete the address and the SIRET of the payer.',
      }
    : {
        fr: 'La facture ne peut pas être émise : des mentions obligatoires manquent au vendeur ou au payeur.',
        en: 'The invoice cannot be issued: mentions that the law wants are missing for the seller or the payer.',
      };
}

@ObjectType('CreditTooLarge', {
  implements: () => ExpectedError,
  description: 'What is to be given back exceeds each of the invoices; a credit note names one.',
})
export class CreditTooLarge extends ExpectedError {
  override readonly code = 'CREDIT_TOO_LARGE';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

@ObjectType('AlreadyCredited', {
  implements: () => ExpectedError,
  description: 'Credit notes have taken the invoice back whole.',
})
export class AlreadyCredited extends ExpectedError {
  override readonly code = 'ALREADY_CREDITED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = texts[this.code][language];
  }
}

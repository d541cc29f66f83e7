import type { RequestLanguage } from '../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import {
  type DecisionProblem,
  type DraftProblem,
  longestComment,
  longestLabel,
  longestNeeds,
  longestNote,
  mostExtraAudits,
} from './domain/quote-rules.js';

/** Why a quote is not there for what was asked of it. */
export type UnavailableReason = DecisionProblem | 'nothing_drafted';

export type QuoteInputProblem =
  | DraftProblem
  | 'option_without_price'
  | 'needs_too_long'
  | 'comment_length'
  | 'refusal_reason'
  | 'no_payer'
  | 'purchase_order_number'
  | 'purchase_order_signatory';

const inputTexts: Record<QuoteInputProblem, { readonly field: string; readonly text: BilingualText }> = {
  no_site: {
    field: 'sites',
    text: { fr: 'Choisissez au moins un site.', en: 'Choose at least one site.' },
  },
  site_twice: {
    field: 'sites',
    text: { fr: 'Un site ne figure qu’une fois dans un devis.', en: 'A site stands in a quote only once.' },
  },
  extra_audits: {
    field: 'sites',
    text: {
      fr: `Demandez de 0 à ${mostExtraAudits} audits supplémentaires par site.`,
      en: `Ask for 0 to ${mostExtraAudits} extra audits per site.`,
    },
  },
  option_without_price: {
    field: 'sites',
    text: {
      fr: 'La liste de prix de cette édition ne prévoit pas une des options choisies : décrivez-la dans vos besoins particuliers.',
      en: 'The price list of this edition has no price for one of the options: describe it among your special needs.',
    },
  },
  custom_label: {
    field: 'customLines',
    text: {
      fr: `Décrivez chaque prestation particulière, en ${longestLabel} caractères au plus.`,
      en: `Describe each special service, in ${longestLabel} characters at most.`,
    },
  },
  custom_quantity: {
    field: 'customLines',
    text: { fr: 'La quantité va de 1 à 1 000.', en: 'The quantity goes from 1 to 1,000.' },
  },
  custom_price: {
    field: 'customLines',
    text: {
      fr: 'Le prix unitaire est supérieur à zéro. Pour baisser le total, accordez une remise.',
      en: 'The unit price is above zero. To lower the total, grant a discount.',
    },
  },
  discount_label: {
    field: 'discount',
    text: {
      fr: `Dites à quoi tient la remise, en ${longestLabel} caractères au plus : ces mots figurent sur les factures.`,
      en: `Say what the discount is for, in ${longestLabel} characters at most: these words stand on the invoices.`,
    },
  },
  discount_value: {
    field: 'discount',
    text: {
      fr: 'Une remise est supérieure à zéro, et ne dépasse ni 100 % ni le montant auquel elle s’applique.',
      en: 'A discount is above zero, and exceeds neither 100% nor the amount that it is taken off.',
    },
  },
  nothing_to_pay: {
    field: 'discount',
    text: {
      fr: 'Le total du devis est supérieur à zéro : réduisez les remises.',
      en: 'The total is above zero: lower the discounts.',
    },
  },
  too_expensive: {
    field: 'customLines',
    text: {
      fr: 'Un devis s’arrête à un million d’euros hors taxes : au-delà, un marché est nécessaire.',
      en: 'A quote ends at one million euros before tax: above it, a public contract is needed.',
    },
  },
  note_too_long: {
    field: 'note',
    text: { fr: `Écrivez ${longestNote} caractères au plus.`, en: `Write ${longestNote} characters at most.` },
  },
  validity_past: {
    field: 'validUntil',
    text: {
      fr: 'Choisissez un dernier jour de validité à venir, ou aujourd’hui.',
      en: 'Choose a last day of validity that is to come, or today.',
    },
  },
  validity_after_close: {
    field: 'validUntil',
    text: {
      fr: 'Un devis vaut au plus jusqu’à la clôture des inscriptions : choisissez une date plus proche.',
      en: 'A quote is valid until the close of registrations at most: choose an earlier date.',
    },
  },
  needs_too_long: {
    field: 'needs',
    text: { fr: `Écrivez ${longestNeeds} caractères au plus.`, en: `Write ${longestNeeds} characters at most.` },
  },
  comment_length: {
    field: 'text',
    text: {
      fr: `Écrivez votre message, en ${longestComment} caractères au plus.`,
      en: `Write your message, in ${longestComment} characters at most.`,
    },
  },
  refusal_reason: {
    field: 'reason',
    text: {
      fr: 'Dites en quelques mots pourquoi, en 1 000 caractères au plus.',
      en: 'Say in a few words why, in 1,000 characters at most.',
    },
  },
  no_payer: {
    field: 'payers',
    text: {
      fr: 'Choisissez une entité facturée pour chaque site, chacune une seule fois.',
      en: 'Choose a payer for each site, and each payer only once.',
    },
  },
  purchase_order_number: {
    field: 'payers',
    text: {
      fr: 'Indiquez le numéro de chaque bon de commande, en 60 caractères au plus.',
      en: 'Enter the number of each purchase order, in 60 characters at most.',
    },
  },
  purchase_order_signatory: {
    field: 'payers',
    text: {
      fr: 'Indiquez qui a signé chaque bon de commande, par son nom ou sa fonction.',
      en: 'Enter who signed each purchase order, by name or office.',
    },
  },
};

/** The answer to a problem: which field, and what to do about it. */
export function invalidQuote(problem: QuoteInputProblem, language: RequestLanguage): InvalidInput {
  const { field, text } = inputTexts[problem];
  return new InvalidInput(field, text, language);
}

export const unavailableTexts: Record<UnavailableReason, BilingualText> = {
  not_sent: {
    fr: 'L’opérateur prépare encore ce devis : vous recevrez un courriel dès qu’il sera envoyé.',
    en: 'The operator is still drafting this quote: you will receive an e-mail as soon as it is sent.',
  },
  superseded: {
    fr: 'Une nouvelle version de ce devis a été envoyée entre-temps : relisez-la avant de l’accepter.',
    en: 'A new version of this quote was sent meanwhile: read it before you accept it.',
  },
  expired: {
    fr: 'La validité de ce devis est passée. Demandez à l’opérateur, par un message ci-dessous, de vous en envoyer une nouvelle version.',
    en: 'The validity of this quote is over. Ask the operator, by a message below, to send you a new version.',
  },
  refused: {
    fr: 'Ce devis a été refusé. Pour un nouveau prix, demandez un autre devis.',
    en: 'This quote was refused. For a new price, ask for another quote.',
  },
  accepted: {
    fr: 'Ce devis a été accepté : la commande est passée.',
    en: 'This quote was accepted: the order is placed.',
  },
  nothing_drafted: {
    fr: 'Aucune version n’est à envoyer : elle l’a peut-être été entre-temps. Rechargez la page.',
    en: 'There is no version to send: it may have been sent meanwhile. Reload the page.',
  },
};

import type { PaymentChoice } from '../payments/payment-choice.js';
import type { PaymentFailure, PaymentMethodName } from '../state/records.js';

/** The languages of the payment page. */
export type PageLanguage = 'fr' | 'en';

/** Every text of the payment page in one language. */
export interface PageTexts {
  readonly title: string;
  readonly testMark: string;
  readonly toPay: string;
  readonly total: string;
  readonly quantity: (quantity: number) => string;
  readonly payer: string;
  readonly choose: string;
  readonly methods: Record<PaymentMethodName, string>;
  readonly choices: Record<PaymentChoice, { readonly label: string; readonly hint: string }>;
  readonly webhooks: {
    readonly legend: string;
    readonly hint: string;
    readonly drop: string;
    readonly duplicate: string;
    readonly delay: (seconds: string) => string;
  };
  readonly mandate: string;
  readonly stay: string;
  readonly cancel: string;
  readonly failures: Record<PaymentFailure['code'], string>;
  readonly errorHeading: string;
  readonly authentication: {
    readonly title: string;
    readonly lead: string;
    readonly confirm: string;
    readonly refuse: string;
  };
  readonly over: Record<'paid' | 'awaiting' | 'failed' | 'expired', { readonly title: string; readonly lead: string }>;
  readonly missing: (amount: string) => string;
  readonly sendRest: string;
  readonly bankDetails: {
    readonly title: string;
    readonly lead: string;
    readonly amount: string;
    readonly iban: string;
    readonly bic: string;
    readonly reference: string;
    readonly send: string;
  };
  readonly back: string;
  readonly unknown: { readonly title: string; readonly lead: string };
}

const fr: PageTexts = {
  title: 'Page de paiement de test',
  testMark:
    'Page de paiement de test\u00a0: aucun argent ne bouge. Elle remplace Stripe tant qu’aucune clé n’est configurée.',
  toPay: 'À payer',
  total: 'Total',
  quantity: (quantity) => `Quantité\u00a0: ${quantity}`,
  payer: 'Payeur',
  choose: 'Choisissez ce qui doit se passer',
  methods: { card: 'Carte bancaire', sepa_debit: 'Prélèvement SEPA', customer_balance: 'Virement bancaire' },
  choices: {
    card_accepted: { label: 'Payer par une carte acceptée', hint: 'Le paiement est confirmé tout de suite.' },
    card_refused: { label: 'Payer par une carte refusée', hint: 'Le paiement échoue, vous pouvez réessayer.' },
    card_authentication: {
      label: 'Payer par une carte à confirmer (3-D Secure)',
      hint: 'Une seconde étape demande une confirmation.',
    },
    sepa_settles: {
      label: 'Payer par un prélèvement qui aboutit',
      hint: 'Le paiement est en cours, puis confirmé peu après.',
    },
    sepa_fails: { label: 'Payer par un prélèvement rejeté', hint: 'Le paiement est en cours, puis rejeté peu après.' },
    sepa_fails_late: {
      label: 'Payer par un prélèvement rejeté dix jours plus tard',
      hint: 'Le paiement est en cours. La banque le rejette dix jours plus tard, à la date affichée par le site.',
    },
    transfer_announced: {
      label: 'Annoncer un virement, à envoyer ensuite',
      hint: 'Vous l’envoyez vous-même depuis la page des virements de test, seul ou avec d’autres.',
    },
    transfer_exact: { label: 'Annoncer un virement du montant exact', hint: 'L’argent arrive peu après.' },
    transfer_short: {
      label: 'Annoncer un virement trop faible',
      hint: 'Une partie arrive peu après, il manque le reste.',
    },
    transfer_over: { label: 'Annoncer un virement trop élevé', hint: 'L’argent arrive peu après, avec un excédent.' },
  },
  webhooks: {
    legend: 'Options de la notification envoyée au site',
    hint: 'Pour vérifier que le site s’en sort quand la notification (webhook) se passe mal.',
    drop: 'Perdre la notification',
    duplicate: 'L’envoyer deux fois',
    delay: (seconds) => `La retarder de ${seconds}\u00a0s`,
  },
  mandate:
    'Mandat de prélèvement SEPA\u00a0: en payant par prélèvement, vous autorisez le créancier et Stripe, son prestataire de paiement, à envoyer à votre banque des instructions pour débiter votre compte, et votre banque à débiter votre compte conformément à ces instructions. Vous pouvez demander à votre banque le remboursement du prélèvement, aux conditions de votre convention avec elle, dans les huit semaines qui suivent la date du débit. Ici, ce mandat n’engage à rien.',
  stay: 'Ne pas revenir au site après le paiement, comme si l’onglet était fermé',
  cancel: 'Annuler et revenir au site',
  failures: {
    card_declined: 'La carte a été refusée. Rien n’a été payé\u00a0: choisissez une autre carte ou réessayez.',
    payment_intent_authentication_failure:
      'La confirmation a été refusée. Rien n’a été payé\u00a0: réessayez ou choisissez un autre moyen.',
    payment_intent_payment_attempt_failed: 'Le prélèvement a été rejeté par la banque.',
  },
  errorHeading: 'Paiement refusé',
  authentication: {
    title: 'Confirmer le paiement',
    lead: 'Cette étape joue le rôle de la banque, qui demande au porteur de la carte de confirmer (3-D Secure).',
    confirm: 'Confirmer le paiement',
    refuse: 'Refuser la confirmation',
  },
  over: {
    paid: { title: 'Paiement confirmé', lead: 'Le paiement de test est confirmé.' },
    awaiting: {
      title: 'Paiement en cours',
      lead: 'Le paiement de test est enregistré\u00a0; l’argent n’est pas encore arrivé.',
    },
    failed: { title: 'Paiement rejeté', lead: 'Le paiement de test a échoué après coup. Recommencez depuis le site.' },
    expired: { title: 'Page expirée', lead: 'Cette page de paiement n’est plus valable. Recommencez depuis le site.' },
  },
  missing: (amount) => `Une partie du virement est arrivée. Il manque ${amount}.`,
  sendRest: 'Envoyer ce qui manque',
  bankDetails: {
    title: 'Où envoyer le virement',
    lead: 'Ce compte est propre à ce payeur et toujours le même. Il est inventé\u00a0: aucune banque ne le tient.',
    amount: 'Montant attendu',
    iban: 'IBAN',
    bic: 'BIC',
    reference: 'Référence à indiquer',
    send: 'Envoyer un virement de test',
  },
  back: 'Revenir au site',
  unknown: {
    title: 'Page introuvable',
    lead: 'Aucun paiement ne correspond à cette adresse. Recommencez depuis le site.',
  },
};

const en: PageTexts = {
  title: 'Test payment page',
  testMark: 'Test payment page: no money moves. It stands in for Stripe as long as no key is configured.',
  toPay: 'To pay',
  total: 'Total',
  quantity: (quantity) => `Quantity: ${quantity}`,
  payer: 'Payer',
  choose: 'Choose what should happen',
  methods: { card: 'Bank card', sepa_debit: 'SEPA direct debit', customer_balance: 'Bank transfer' },
  choices: {
    card_accepted: { label: 'Pay with a card that is accepted', hint: 'The payment is confirmed at once.' },
    card_refused: { label: 'Pay with a card that is refused', hint: 'The payment fails and you can try again.' },
    card_authentication: {
      label: 'Pay with a card to confirm (3-D Secure)',
      hint: 'A second step asks for a confirmation.',
    },
    sepa_settles: {
      label: 'Pay by a debit that settles',
      hint: 'The payment is under way, then confirmed shortly after.',
    },
    sepa_fails: { label: 'Pay by a debit that fails', hint: 'The payment is under way, then returned shortly after.' },
    sepa_fails_late: {
      label: 'Pay by a debit that fails ten days later',
      hint: 'The payment is under way. The bank returns it ten days later, by the date the site shows.',
    },
    transfer_announced: {
      label: 'Announce a transfer, to be sent afterwards',
      hint: 'You send it yourself from the page of test transfers, alone or together with others.',
    },
    transfer_exact: { label: 'Announce a transfer of the exact amount', hint: 'The money arrives shortly after.' },
    transfer_short: {
      label: 'Announce a transfer that is too small',
      hint: 'A part arrives shortly after, the rest is missing.',
    },
    transfer_over: {
      label: 'Announce a transfer that is too large',
      hint: 'The money arrives shortly after, with an excess.',
    },
  },
  webhooks: {
    legend: 'Options of the notification sent to the site',
    hint: 'To check that the site copes when the notification (webhook) goes wrong.',
    drop: 'Lose the notification',
    duplicate: 'Send it twice',
    delay: (seconds) => `Delay it by ${seconds} s`,
  },
  mandate:
    'SEPA direct debit mandate: by paying by debit, you authorise the creditor and Stripe, its payment service provider, to send instructions to your bank to debit your account, and your bank to debit your account in accordance with those instructions. You may ask your bank to refund the debit, under the terms of your agreement with it, within eight weeks of the date of the debit. Here, this mandate commits you to nothing.',
  stay: 'Do not return to the site after paying, as if the tab were closed',
  cancel: 'Cancel and return to the site',
  failures: {
    card_declined: 'The card was refused. Nothing was paid: choose another card or try again.',
    payment_intent_authentication_failure:
      'The confirmation was refused. Nothing was paid: try again or choose another means.',
    payment_intent_payment_attempt_failed: 'The debit was returned by the bank.',
  },
  errorHeading: 'Payment refused',
  authentication: {
    title: 'Confirm the payment',
    lead: 'This step plays the part of the bank, which asks the card holder to confirm (3-D Secure).',
    confirm: 'Confirm the payment',
    refuse: 'Refuse the confirmation',
  },
  over: {
    paid: { title: 'Payment confirmed', lead: 'The test payment is confirmed.' },
    awaiting: { title: 'Payment under way', lead: 'The test payment is recorded; the money has not arrived yet.' },
    failed: { title: 'Payment returned', lead: 'The test payment failed afterwards. Start again from the site.' },
    expired: { title: 'Page expired', lead: 'This payment page is no longer valid. Start again from the site.' },
  },
  missing: (amount) => `A part of the transfer has arrived. ${amount} is missing.`,
  sendRest: 'Send what is missing',
  bankDetails: {
    title: 'Where to send the transfer',
    lead: 'This account belongs to this payer alone and stays the same. It is invented: no bank keeps it.',
    amount: 'Expected amount',
    iban: 'IBAN',
    bic: 'BIC',
    reference: 'Reference to give',
    send: 'Send a test transfer',
  },
  back: 'Return to the site',
  unknown: { title: 'Page not found', lead: 'No payment has this address. Start again from the site.' },
};

export const PAGE_TEXTS: Record<PageLanguage, PageTexts> = { fr, en };

/**
 * The language of the page: the session's, or the browser's when the session leaves it open.
 *
 * @param locale the session's locale, such as `fr`, `fr-CA`, `auto` or null
 * @param acceptLanguage the browser's header, most wanted first
 */
export function pageLanguage(locale: string | null, acceptLanguage: string | undefined): PageLanguage {
  const wanted = locale === null || locale === 'auto' ? (acceptLanguage ?? '').trim() : locale;
  return wanted.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

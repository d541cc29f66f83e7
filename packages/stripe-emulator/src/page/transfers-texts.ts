import type { PageLanguage } from './texts.js';

/** Every text of the page of transfers in one language. */
export interface TransfersTexts {
  readonly title: string;
  readonly mark: string;
  readonly lead: string;
  readonly otherLanguage: { readonly code: PageLanguage; readonly label: string };
  readonly nobody: string;
  readonly customer: string;
  readonly amount: { readonly label: string; readonly hint: string; readonly invalid: string };
  readonly reference: { readonly label: string; readonly hint: string };
  readonly send: string;
  readonly arrived: {
    readonly title: (amount: string) => string;
    readonly paid: (count: number) => string;
    readonly partial: (amount: string) => string;
    readonly left: (amount: string) => string;
  };
  readonly accounts: {
    readonly title: string;
    readonly balance: string;
    readonly awaiting: string;
    readonly nothing: string;
    readonly prepare: (amount: string, reference: string) => string;
  };
  readonly refunds: {
    readonly title: string;
    readonly lead: string;
    readonly item: (amount: string, payer: string) => string;
    readonly succeed: string;
    readonly fail: string;
  };
}

const fr: TransfersTexts = {
  title: 'Virements de test',
  mark: 'Page de test\u00a0: aucun argent ne bouge. Elle joue la banque des payeurs tant qu’aucune clé Stripe n’est configurée.',
  lead: 'Chaque client a son propre IBAN. Un virement y paie ce qui l’attend\u00a0: d’abord ce que sa référence nomme, puis ce que son montant couvre exactement, puis le plus ancien. Le surplus reste au solde du client.',
  otherLanguage: { code: 'en', label: 'English' },
  nobody:
    'Aucun client pour l’instant. Le premier apparaîtra dès qu’un paiement par virement sera préparé sur le site.',
  customer: 'Client et IBAN',
  amount: {
    label: 'Montant en euros',
    hint: 'Par exemple 1250,00',
    invalid: 'Indiquez un montant en euros supérieur à zéro, avec deux décimales au plus.',
  },
  reference: { label: 'Référence (facultative)', hint: 'Ce que le payeur a écrit sur l’ordre de virement' },
  send: 'Envoyer le virement',
  arrived: {
    title: (amount) => `Le virement de ${amount} est arrivé.`,
    paid: (count) => (count === 1 ? 'Il solde 1 paiement.' : `Il solde ${count} paiements.`),
    partial: (amount) => `Il manque encore ${amount} au paiement qu’il couvre en partie.`,
    left: (amount) => `Le solde du client est de ${amount}.`,
  },
  accounts: {
    title: 'Comptes des clients',
    balance: 'Solde non affecté',
    awaiting: 'Paiements en attente',
    nothing: 'Aucun',
    prepare: (amount, reference) => `${amount}, référence ${reference}`,
  },
  refunds: {
    title: 'Remboursements en cours',
    lead: 'Ils aboutissent seuls après un court délai, sauf si vous les faites échouer avant.',
    item: (amount, payer) => `${amount} à ${payer}`,
    succeed: 'Faire aboutir',
    fail: 'Faire échouer',
  },
};

const en: TransfersTexts = {
  title: 'Test transfers',
  mark: 'Test page: no money moves. It plays the bank of the payers as long as no Stripe key is configured.',
  lead: 'Each customer has an IBAN of their own. A transfer pays what waits for it: first what its reference names, then what its amount covers exactly, then the oldest. The surplus stays in the customer’s balance.',
  otherLanguage: { code: 'fr', label: 'Français' },
  nobody: 'No customer yet. The first will appear once a payment by transfer is prepared on the site.',
  customer: 'Customer and IBAN',
  amount: {
    label: 'Amount in euros',
    hint: 'For example 1250.00',
    invalid: 'Give an amount in euros above zero, with two decimals at most.',
  },
  reference: { label: 'Reference (optional)', hint: 'What the payer wrote on the transfer order' },
  send: 'Send the transfer',
  arrived: {
    title: (amount) => `The transfer of ${amount} has arrived.`,
    paid: (count) => (count === 1 ? 'It completes 1 payment.' : `It completes ${count} payments.`),
    partial: (amount) => `The payment it covers in part still misses ${amount}.`,
    left: (amount) => `The customer’s balance is ${amount}.`,
  },
  accounts: {
    title: 'Accounts of customers',
    balance: 'Unused balance',
    awaiting: 'Payments awaiting a transfer',
    nothing: 'None',
    prepare: (amount, reference) => `${amount}, reference ${reference}`,
  },
  refunds: {
    title: 'Refunds under way',
    lead: 'They succeed by themselves after a short time, unless you make them fail before.',
    item: (amount, payer) => `${amount} to ${payer}`,
    succeed: 'Let it succeed',
    fail: 'Make it fail',
  },
};

export const TRANSFERS_TEXTS: Record<PageLanguage, TransfersTexts> = { fr, en };

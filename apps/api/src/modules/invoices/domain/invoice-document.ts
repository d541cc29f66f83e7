/**
 * What an invoice or a credit note says, as it was on the day it was issued: plain data that goes into a row and comes back unchanged. Nothing is looked up or
 * computed later, so that a file made again after years has the same bytes. Amounts are integer cents in euros, days are YYYY-MM-DD, texts are French.
 */
export interface InvoiceDocument {
  readonly kind: InvoiceKind;
  /** From the gapless series; null on a pro forma, which has none. */
  readonly number: string | null;
  /** Made with the emulator or a test key: of no value, and says so across the page. */
  readonly isTest: boolean;
  /** A preview of what will be invoiced: of no value to accounting, without XML. */
  readonly isProForma: boolean;
  /** What it is about, in a line: the edition. */
  readonly subject: string | null;
  readonly issuedOn: string;
  /** Null where nothing is left to pay, and on a credit note. */
  readonly dueOn: string | null;
  readonly serviceFrom: string;
  /** The day the service was complete, which is the day of supply. */
  readonly serviceTo: string;
  readonly orderReference: string | null;
  readonly quoteReference: string | null;
  /** The invoice that a credit note takes back, wholly or in part; null on an invoice. */
  readonly correctedInvoice: CorrectedInvoice | null;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  /** Where the service was rendered, when it is one place and not the buyer's address. */
  readonly delivery: InvoiceDelivery | null;
  /** Code service, BT-10. */
  readonly serviceCode: string | null;
  /** Numéro d'engagement, BT-13: the number of the buyer's purchase order. */
  readonly commitmentNumber: string | null;
  /** Numéro de marché, BT-12. */
  readonly contractNumber: string | null;
  readonly accountingContact: InvoiceContact | null;
  readonly lines: readonly InvoiceLine[];
  readonly vatGroups: readonly InvoiceVatGroup[];
  readonly totals: InvoiceTotals;
  readonly payment: InvoicePayment;
  readonly mentions: InvoiceMentions;
  /** Further sentences to be printed, such as how to pay on time. */
  readonly notes: readonly string[];
}

export const invoiceKinds = ['invoice', 'credit_note'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** The words of the payers' table of VAT: frozen documents keep them even if that table changes. */
export const invoiceVatTreatments = ['standard', 'exempt', 'reverse_charge', 'outside_scope'] as const;
export type InvoiceVatTreatment = (typeof invoiceVatTreatments)[number];

export const invoiceBuyerKinds = ['state', 'local_authority', 'health', 'public_enterprise', 'private'] as const;
export type InvoiceBuyerKind = (typeof invoiceBuyerKinds)[number];

/** By which way the money comes; `offset` is a credit note that is deducted or kept as credit. */
export const paymentMeans = ['transfer', 'card', 'direct_debit', 'offset'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** Livraisons de biens, prestations de services or both: a mention of its own since the reform of 2026. */
export type OperationCategory = 'goods' | 'services' | 'mixed';

export interface InvoiceAddress {
  readonly street: string;
  readonly complement: string | null;
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface InvoiceContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface InvoiceSeller {
  readonly name: string;
  readonly legalForm: string;
  readonly capitalCents: number | null;
  /** Nine digits. */
  readonly siren: string;
  /** Fourteen digits. */
  readonly siret: string;
  readonly vatNumber: string;
  /** City of the register of commerce; null for those who are in none. */
  readonly registerCity: string | null;
  readonly address: InvoiceAddress;
  readonly territory: string;
  readonly iban: string;
  readonly bic: string;
  readonly contact: InvoiceContact;
}

export interface InvoiceBuyer {
  readonly name: string;
  readonly kind: InvoiceBuyerKind;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly address: InvoiceAddress;
  readonly territory: string;
}

export interface InvoiceDelivery {
  readonly name: string;
  readonly address: InvoiceAddress;
}

export interface CorrectedInvoice {
  readonly number: string;
  readonly issuedOn: string;
}

export interface InvoiceVatRule {
  readonly treatment: InvoiceVatTreatment;
  /** 2000 is 20 %. */
  readonly basisPoints: number;
}

/**
 * A line: net = quantity × unit − discount. On a credit note amounts are positive, for the kind of the document says which way they go. What is taken back
 * inside an invoice (a site removed) has a negative quantity, never a negative price; its discount is negative too.
 */
export interface InvoiceLine {
  readonly position: number;
  readonly label: string;
  readonly explanation: string | null;
  readonly siteName: string | null;
  readonly quantity: number;
  readonly unitCents: number;
  readonly discountCents: number;
  readonly netCents: number;
  readonly vat: InvoiceVatRule;
}

/** All that bears one rule; the reason and its VATEX code where no tax is charged, null otherwise. */
export interface InvoiceVatGroup extends InvoiceVatRule {
  readonly netCents: number;
  readonly vatCents: number;
  readonly reason: string | null;
  readonly reasonCode: string | null;
}

export interface InvoiceTotals {
  readonly netCents: number;
  readonly vatCents: number;
  readonly grossCents: number;
  readonly paidCents: number;
  readonly payableCents: number;
}

export interface InvoicePayment {
  readonly means: PaymentMeans;
  /** What a transfer has to quote, or the order where there is no number yet. */
  readonly reference: string | null;
  /** When and how it is to be paid, as a sentence. */
  readonly terms: string;
}

/** Sentences the law wants on an invoice. */
export interface InvoiceMentions {
  readonly operationCategory: OperationCategory;
  readonly latePenalty: string;
  readonly recoveryIndemnity: string;
  readonly earlyPayment: string;
}

/** What its series, its page and its files call it: "Facture", "Avoir", "Facture pro forma". */
export function titleOf({ kind, isProForma }: Pick<InvoiceDocument, 'kind' | 'isProForma'>): string {
  const noun = kind === 'credit_note' ? 'Avoir' : 'Facture';
  return isProForma ? `${noun} pro forma` : noun;
}

/** First nine digits of a SIRET: the legal entity behind an establishment. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

/**
 * The country of a payer, which has a tax territory and no country of its own.
 * @returns an ISO 3166-1 code, or null where neither territory nor VAT number tells
 */
export function countryOf({
  territory,
  vatNumber,
}: {
  readonly territory: string;
  readonly vatNumber: string | null;
}): string | null {
  if (territory !== 'european_union' && territory !== 'elsewhere') return 'FR';
  const prefix = vatNumber?.slice(0, 2).toUpperCase();
  // Greece alone has another prefix than its country code.
  return prefix === undefined ? null : prefix === 'EL' ? 'GR' : prefix;
}

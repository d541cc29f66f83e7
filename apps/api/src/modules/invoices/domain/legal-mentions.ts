import type { InvoiceAddress, InvoiceDocument } from './invoice-document.js';

/**
 * Mentions that the law wants on an invoice: article 242 nonies A of annex II of the code général des impôts, article L. 441-9 of the code de commerce, and
 * for the seller's identity articles R. 123-237 and R. 123-238 of the latter. A missing one costs 15 euros each and, worse, makes payers send invoices back.
 */
const rules = {
  number: ({ number, isProForma }) => isProForma || (number ?? '') !== '',
  issue_date: ({ issuedOn }) => isDay(issuedOn),
  service_date: ({ serviceFrom, serviceTo }) => isDay(serviceFrom) && isDay(serviceTo),
  due_date: ({ kind, totals, dueOn }) => kind === 'credit_note' || totals.payableCents <= 0 || isDay(dueOn),
  seller_name: ({ seller }) => seller.name !== '',
  seller_address: ({ seller }) => isWhole(seller.address),
  seller_siren: ({ seller }) => /^\d{9}$/.test(seller.siren),
  seller_vat_number: ({ seller }) => seller.vatNumber !== '',
  seller_legal_form: ({ seller }) => seller.legalForm !== '',
  seller_capital: ({ seller }) => !isCompany(seller.legalForm) || seller.capitalCents !== null,
  seller_register: ({ seller }) => !isCompany(seller.legalForm) || Boolean(seller.registerCity),
  buyer_name: ({ buyer }) => buyer.name !== '',
  buyer_address: ({ buyer }) => isWhole(buyer.address),
  // An association or a foreign body may have none; a public body has, and its invoices cannot be deposited without.
  buyer_siren: ({ buyer }) => buyer.kind === 'private' || /^\d{14}$/.test(buyer.siret ?? ''),
  buyer_vat_number: (document) => !hasTreatment(document, 'reverse_charge') || Boolean(document.buyer.vatNumber),
  delivery_address: ({ delivery }) => delivery === null || isWhole(delivery.address),
  line_label: ({ lines }) => lines.length > 0 && lines.every(({ label }) => label.trim() !== ''),
  line_quantity: ({ lines }) => lines.every(({ quantity }) => quantity !== 0),
  vat_breakdown: ({ vatGroups }) => vatGroups.length > 0,
  exemption_reference: (document) => hasReason(document, 'exempt', /article/i),
  outside_scope_reference: (document) => hasReason(document, 'outside_scope', /article/i),
  reverse_charge_word: (document) => hasReason(document, 'reverse_charge', /autoliquidation/i),
  operation_category: ({ mentions }) => ['goods', 'services', 'mixed'].includes(mentions.operationCategory),
  late_penalty: ({ mentions }) => /\btaux\b/i.test(mentions.latePenalty),
  recovery_indemnity: ({ mentions }) => /\b40\s*€/.test(mentions.recoveryIndemnity),
  early_payment: ({ mentions }) => /escompte/i.test(mentions.earlyPayment),
  corrected_invoice: ({ kind, correctedInvoice }) =>
    kind !== 'credit_note' || (correctedInvoice !== null && isDay(correctedInvoice.issuedOn)),
} satisfies Record<string, (document: InvoiceDocument) => boolean>;

export type LegalMention = keyof typeof rules;
export const legalMentions = Object.keys(rules) as readonly LegalMention[];

/** @returns the mentions that the law wants and the document lacks, in the order of the list */
export function missingMentions(document: InvoiceDocument): LegalMention[] {
  return legalMentions.filter((mention) => !rules[mention](document));
}

/** Forms whose capital and register the code de commerce wants to be told; associations and public bodies have neither. */
function isCompany(legalForm: string): boolean {
  return /^(SA|SAS|SASU|SARL|EURL|SCA|SCOP|SCIC|société)\b/i.test(legalForm);
}

function isDay(day: string | null): boolean {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);
}

function isWhole({ street, postcode, city, country }: InvoiceAddress): boolean {
  return street !== '' && postcode !== '' && city !== '' && /^[A-Z]{2}$/.test(country);
}

function hasTreatment({ vatGroups }: InvoiceDocument, treatment: string): boolean {
  return vatGroups.some((group) => group.treatment === treatment);
}

/** Whether all groups so treated say why in words that the law names. */
function hasReason({ vatGroups }: InvoiceDocument, treatment: string, words: RegExp): boolean {
  return vatGroups.filter((group) => group.treatment === treatment).every(({ reason }) => words.test(reason ?? ''));
}

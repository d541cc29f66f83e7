import {
  buildXml,
  DocumentTypeCode,
  type DocumentReferenceInput,
  type FacturXInvoiceInput,
  type InvoiceLineInput,
  Profile,
  type TradePartyInput,
} from '@stackforge-eu/factur-x';
import { vatCategoryOf } from '../domain/arithmetic.js';
import {
  type InvoiceAddress,
  type InvoiceBuyer,
  type InvoiceDocument,
  type InvoiceLine,
  type InvoiceSeller,
  type PaymentMeans,
  sirenOf,
} from '../domain/invoice-document.js';
import { legalLine } from './legal-line.js';
import { withLineAllowances } from './line-allowances.js';
import { watermarkOf } from './watermark.js';
import { schemaErrors } from './xsd.js';

/** The data of a document do not make an XML that its schema accepts: a mistake of ours, never of the reader. */
export class InvalidXml extends Error {}

/** ICD and EAS codes of the identifiers that French invoices bear. */
const schemes = { siren: '0002', siret: '0009', frenchAddress: '0225' };

/** UNTDID 4461. A transfer inside the single euro area is 58; what is deducted between partners is 97. */
const meansCodes: Record<PaymentMeans, string> = { transfer: '58', card: '48', direct_debit: '59', offset: '97' };

/**
 * The XML of a document by EN 16931 in the syntax CII, which is what accounting programs read. The same document gives the same text.
 * @throws InvalidXml where the schema refuses it
 */
export async function facturXml(document: InvoiceDocument): Promise<string> {
  const written = buildXml(inputOf(document), Profile.EN16931);
  const xml = withLineAllowances(written, document.lines);
  const errors = await schemaErrors(xml);
  if (errors.length > 0) throw new InvalidXml(errors.join('; '));
  return xml;
}

function inputOf(document: InvoiceDocument): FacturXInvoiceInput {
  const { seller, totals, payment, serviceFrom, serviceTo, delivery } = document;
  // BR-O-02: who sells outside the scope of the tax states no VAT number, and neither does the buyer.
  const hasVatNumbers = document.vatGroups.every(({ treatment }) => treatment !== 'outside_scope');
  return {
    document: {
      id: document.number ?? '',
      issueDate: document.issuedOn,
      typeCode: document.kind === 'credit_note' ? DocumentTypeCode.CREDIT_NOTE : DocumentTypeCode.COMMERCIAL_INVOICE,
      businessProcessId: processOf(document),
      ...optional('buyerReference', document.serviceCode),
      notes: notesOf(document),
    },
    seller: sellerParty(seller, hasVatNumbers),
    buyer: buyerParty(document, hasVatNumbers),
    lines: document.lines.map(lineOf),
    references: referencesOf(document),
    delivery: {
      date: serviceTo,
      ...(delivery && { partyName: delivery.name, location: addressOf(delivery.address) }),
    },
    billingPeriod: { startDate: serviceFrom, endDate: serviceTo },
    payment: {
      meansCode: meansCodes[payment.means],
      termsDescription: payment.terms,
      ...optional('dueDate', document.dueOn),
      ...optional('paymentReference', payment.reference),
      ...(payment.means === 'transfer' && { iban: compact(seller.iban), bic: seller.bic, accountName: seller.name }),
    },
    vatBreakdown: document.vatGroups.map((group) => ({
      categoryCode: vatCategoryOf(group.treatment),
      ratePercent: group.basisPoints / 100,
      taxableAmount: euros(group.netCents),
      taxAmount: euros(group.vatCents),
      ...optional('exemptionReason', group.reason),
      ...optional('exemptionReasonCode', group.reasonCode),
    })),
    totals: {
      currency: 'EUR',
      lineTotal: euros(totals.netCents),
      taxBasisTotal: euros(totals.netCents),
      taxTotal: euros(totals.vatCents),
      grandTotal: euros(totals.grossCents),
      prepaidAmount: euros(totals.paidCents),
      duePayableAmount: euros(totals.payableCents),
    },
  };
}

/** BT-23 by the French mandate: a letter for goods (B), services (S) or both (M), 1 for a deposit and 2 for what is paid already. */
function processOf({ kind, mentions, totals }: InvoiceDocument): string {
  const letter = { goods: 'B', services: 'S', mixed: 'M' }[mentions.operationCategory];
  return `${letter}${kind === 'invoice' && totals.payableCents === 0 && totals.paidCents > 0 ? 2 : 1}`;
}

/** Notes with the subject codes that French platforms look for: PMD penalties, PMT the 40 euro indemnity, AAB early payment, REG the seller's identity. */
function notesOf(document: InvoiceDocument): { content: string; subjectCode?: string }[] {
  const { mentions, notes, seller } = document;
  const mark = watermarkOf(document);
  return [
    ...(mark === null ? [] : [{ content: mark }]),
    { content: mentions.latePenalty, subjectCode: 'PMD' },
    { content: mentions.recoveryIndemnity, subjectCode: 'PMT' },
    { content: mentions.earlyPayment, subjectCode: 'AAB' },
    { content: legalLine(seller), subjectCode: 'REG' },
    ...notes.map((content) => ({ content })),
  ];
}

function sellerParty(seller: InvoiceSeller, hasVatNumber: boolean): TradePartyInput {
  return {
    name: seller.name,
    globalId: { value: seller.siret, schemeID: schemes.siret },
    legalOrganization: { id: seller.siren, schemeID: schemes.siren },
    contact: contactOf(seller.contact, seller.name),
    address: addressOf(seller.address),
    electronicAddress: { value: seller.siren, schemeID: schemes.frenchAddress },
    ...(hasVatNumber && { taxRegistrations: [{ id: seller.vatNumber }] }),
  };
}

function buyerParty({ buyer, accountingContact }: InvoiceDocument, hasVatNumber: boolean): TradePartyInput {
  return {
    name: buyer.name,
    ...identityOf(buyer),
    ...(accountingContact && { contact: contactOf(accountingContact, buyer.name) }),
    address: addressOf(buyer.address),
    ...(hasVatNumber && buyer.vatNumber !== null && { taxRegistrations: [{ id: buyer.vatNumber }] }),
  };
}

/** A French address of the electronic directory is the SIREN, or the SIREN and the SIRET where an establishment receives for itself. */
function identityOf({ siret }: InvoiceBuyer): Partial<TradePartyInput> {
  if (siret === null) return {};
  const siren = sirenOf(siret);
  return {
    globalId: { value: siret, schemeID: schemes.siret },
    legalOrganization: { id: siren, schemeID: schemes.siren },
    electronicAddress: { value: `${siren}_${siret}`, schemeID: schemes.frenchAddress },
  };
}

function contactOf(
  {
    name,
    email,
    phone,
  }: { readonly name: string | null; readonly email: string | null; readonly phone: string | null },
  otherwise: string,
): NonNullable<TradePartyInput['contact']> {
  return { name: name ?? otherwise, ...optional('email', email), ...optional('phone', phone) };
}

function addressOf({
  street,
  complement,
  postcode,
  city,
  country,
}: InvoiceAddress): NonNullable<TradePartyInput['address']> {
  return { line1: street, ...optional('line2', complement), postalCode: postcode, city, country };
}

/** The price is the net one of EN 16931; a discount becomes an allowance of the line afterwards. */
function lineOf({
  position,
  label,
  explanation,
  siteName,
  quantity,
  unitCents,
  netCents,
  vat,
}: InvoiceLine): InvoiceLineInput {
  const description = [siteName, explanation].filter((part) => part !== null).join(' · ');
  return {
    id: String(position),
    name: label,
    quantity,
    unitPrice: euros(unitCents),
    lineTotal: euros(netCents),
    vatCategoryCode: vatCategoryOf(vat.treatment),
    // BR-O-05: outside the scope of the tax there is no rate, not even zero.
    ...(vat.treatment !== 'outside_scope' && { vatRatePercent: vat.basisPoints / 100 }),
    ...(description !== '' && { description }),
  };
}

function referencesOf(document: InvoiceDocument): DocumentReferenceInput[] {
  const { orderReference, commitmentNumber, contractNumber, correctedInvoice } = document;
  return [
    // The schema wants the seller's reference before the buyer's.
    ...(orderReference === null ? [] : [{ type: 'seller-order' as const, id: orderReference }]),
    ...(commitmentNumber === null ? [] : [{ type: 'order' as const, id: commitmentNumber }]),
    ...(contractNumber === null ? [] : [{ type: 'contract' as const, id: contractNumber }]),
    ...(correctedInvoice === null
      ? []
      : [{ type: 'preceding' as const, id: correctedInvoice.number, issueDate: correctedInvoice.issuedOn }]),
  ];
}

/** Exact to the cent: the library writes two decimals of what it is given. */
function euros(cents: number): number {
  return cents / 100;
}

function compact(iban: string): string {
  return iban.replaceAll(/\s/g, '');
}

function optional<Key extends string>(key: Key, value: string | null): { [name in Key]?: string } {
  return value === null || value === '' ? {} : ({ [key]: value } as { [name in Key]: string });
}

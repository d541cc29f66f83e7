import { type Totals, totalsOf, type VatRule } from '../../payers/index.js';
import {
  countryOf,
  type InvoiceAddress,
  type InvoiceBuyer,
  type InvoiceDocument,
  type InvoiceLine,
  type InvoiceSeller,
  type InvoiceVatGroup,
} from './invoice-document.js';
import { standardMentions } from './standard-mentions.js';
import { vatReasonOf } from './vat-reasons.js';

/** A line to print: what it bills, signed, of a line of the order. Quantity and unit are the order's where the whole line is billed. */
export interface LineToPrint {
  readonly label: string;
  readonly explanation: string | null;
  readonly siteName: string | null;
  readonly quantity: number;
  readonly unitCents: number;
  readonly netCents: number;
  readonly vat: VatRule;
}

/** What a document is made of. Its lines are signed as the order's; a credit note gives back their sum, which is below zero. */
export interface DocumentContent {
  readonly kind: InvoiceDocument['kind'];
  readonly number: string | null;
  readonly isTest: boolean;
  readonly subject: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly serviceFrom: string;
  readonly serviceTo: string;
  readonly orderReference: string;
  readonly quoteReference: string | null;
  readonly correctedInvoice: InvoiceDocument['correctedInvoice'];
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly serviceCode: string | null;
  readonly commitmentNumber: string | null;
  readonly contractNumber: string | null;
  readonly accountingContact: InvoiceDocument['accountingContact'];
  readonly lines: readonly LineToPrint[];
  /** Already received for it, at most its gross amount. */
  readonly paidCents: number;
  readonly daysToPay: number;
  readonly notes?: readonly string[];
}

/** The totals that a document will bear, above zero on invoices and credit notes alike. */
export function documentTotals(kind: InvoiceDocument['kind'], lines: readonly LineToPrint[]): Totals {
  return totalsOf(lines.map(({ netCents, vat }) => ({ netCents: kind === 'invoice' ? netCents : -netCents, vat })));
}

/** The frozen document. Without a number it is a pro forma. */
export function composeDocument(content: DocumentContent): InvoiceDocument {
  const { kind, number, lines, paidCents, daysToPay, ...rest } = content;
  const { netCents, vatCents, grossCents, vatGroups } = documentTotals(kind, lines);
  const payableCents = grossCents - paidCents;
  return {
    ...rest,
    kind,
    number,
    isProForma: number === null,
    delivery: null,
    lines: lines.map((line, at) => printed(line, kind === 'invoice' ? 1 : -1, at + 1)),
    vatGroups: vatGroups.map((group): InvoiceVatGroup => {
      const { reason = null, reasonCode = null } = vatReasonOf(group.treatment) ?? {};
      return { ...group, reason, reasonCode };
    }),
    totals: { netCents, vatCents, grossCents, paidCents, payableCents },
    payment: {
      means: kind === 'invoice' ? 'transfer' : 'offset',
      reference: number ?? content.orderReference,
      terms: termsOf(kind, payableCents, daysToPay),
    },
    mentions: standardMentions(content.buyer.kind),
    notes: content.notes ?? [],
  };
}

/** A price is never negative in a structured invoice: what is taken back has a negative quantity. */
function printed({ quantity, unitCents, netCents, ...line }: LineToPrint, sign: 1 | -1, position: number): InvoiceLine {
  const isWhole = quantity * unitCents === netCents;
  const signed = sign * netCents;
  const units = isWhole ? Math.abs(quantity) : 1;
  return {
    ...line,
    position,
    quantity: signed < 0 ? -units : units,
    unitCents: Math.abs(isWhole ? unitCents : netCents),
    discountCents: 0,
    netCents: signed,
  };
}

function termsOf(kind: InvoiceDocument['kind'], payableCents: number, daysToPay: number): string {
  if (kind === 'credit_note')
    return 'Montant déduit de la facture corrigée, ou gardé à votre crédit si elle est déjà payée.';
  if (payableCents === 0) return 'Facture acquittée : rien ne reste à payer.';
  return `Par virement à ${daysToPay} jours de la réception de la facture.`;
}

/** The address of a payer as an invoice prints it; empty where it is not known yet, which the check of legal mentions finds. */
export function addressOf(payer: {
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly territory: string;
  readonly vatNumber: string | null;
}): InvoiceAddress {
  return {
    street: payer.street ?? '',
    complement: null,
    postcode: payer.postcode ?? '',
    city: payer.city ?? '',
    country: countryOf(payer) ?? '',
  };
}

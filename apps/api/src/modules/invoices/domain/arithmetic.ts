import type { InvoiceDocument, InvoiceVatGroup, InvoiceVatTreatment } from './invoice-document.js';
import { vatCategoryRules } from './vat-category-rules.js';

/** A rule of EN 16931 that a document breaks. */
export interface BrokenRule {
  /** As the standard names it, or `OWN-…` for what it leaves to the schema or to us. */
  readonly rule: string;
  readonly says: string;
}

export interface ArithmeticRule extends BrokenRule {
  isBroken(document: InvoiceDocument): boolean;
}

/** Business rules of EN 16931 as far as they bear on our documents; the standard's other rules speak of fields that we never fill. */
export const arithmeticRules: readonly ArithmeticRule[] = [
  {
    rule: 'OWN-NUMBER',
    says: 'A document has a number exactly when it is not a pro forma (BR-02).',
    isBroken: ({ number, isProForma }) => isProForma !== (number === null) || number === '',
  },
  {
    rule: 'OWN-CORRECTED',
    says: 'A credit note, and it alone, names the invoice it corrects (BR-55).',
    isBroken: ({ kind, correctedInvoice }) =>
      (kind === 'credit_note') !== (correctedInvoice !== null && correctedInvoice.number !== ''),
  },
  { rule: 'BR-16', says: 'A document has at least one line.', isBroken: ({ lines }) => lines.length === 0 },
  {
    rule: 'OWN-POSITION',
    says: 'Each line has a number of its own, in order (BR-21).',
    isBroken: ({ lines }) => lines.some(({ position }, at) => position !== at + 1),
  },
  {
    rule: 'BR-27',
    says: 'No unit price is negative: what is taken back has a negative quantity.',
    isBroken: ({ lines }) => lines.some(({ unitCents }) => unitCents < 0),
  },
  {
    rule: 'OWN-LINE',
    says: 'The net amount of a line is its quantity by its unit price, less its discount.',
    isBroken: ({ lines }) =>
      lines.some(
        ({ quantity, unitCents, discountCents, netCents }) => netCents !== quantity * unitCents - discountCents,
      ),
  },
  {
    rule: 'BR-29',
    says: 'A service does not end before it begins.',
    isBroken: ({ serviceFrom, serviceTo }) => serviceTo < serviceFrom,
  },
  {
    rule: 'BR-61',
    says: 'A transfer needs the account to pay to.',
    isBroken: ({ payment, seller }) => payment.means === 'transfer' && seller.iban === '',
  },
  {
    rule: 'BR-DEC',
    says: 'Amounts are whole cents, quantities and rates whole numbers.',
    isBroken: (document) => numbersOf(document).some((value) => !Number.isSafeInteger(value)),
  },
  {
    rule: 'BR-CO-09',
    says: 'A VAT number begins with the code of its country.',
    isBroken: ({ seller, buyer }) =>
      [seller.vatNumber, buyer.vatNumber].some((number) => number && !/^[A-Z]{2}/.test(number)),
  },
  {
    rule: 'BR-CO-10',
    says: 'The lines add up to the net total.',
    isBroken: ({ lines, totals }) => sum(lines.map(({ netCents }) => netCents)) !== totals.netCents,
  },
  {
    rule: 'BR-CO-13',
    says: 'The groups of tax add up to the net total.',
    isBroken: ({ vatGroups, totals }) => sum(vatGroups.map(({ netCents }) => netCents)) !== totals.netCents,
  },
  {
    rule: 'BR-CO-14',
    says: 'The taxes of the groups add up to the total tax.',
    isBroken: ({ vatGroups, totals }) => sum(vatGroups.map(({ vatCents }) => vatCents)) !== totals.vatCents,
  },
  {
    rule: 'BR-CO-15',
    says: 'The total with tax is the net total and the tax.',
    isBroken: ({ totals }) => totals.grossCents !== totals.netCents + totals.vatCents,
  },
  {
    rule: 'BR-CO-16',
    says: 'What is to be paid is the total with tax less what was paid.',
    isBroken: ({ totals }) => totals.payableCents !== totals.grossCents - totals.paidCents,
  },
  {
    rule: 'BR-CO-17',
    says: 'The tax of a group is its net amount by its rate, rounded to the cent.',
    isBroken: ({ vatGroups }) => vatGroups.some((group) => group.vatCents !== taxOf(group)),
  },
  {
    rule: 'BR-CO-18',
    says: 'There is at least one group of tax.',
    isBroken: ({ vatGroups }) => vatGroups.length === 0,
  },
  {
    rule: 'BR-CO-25',
    says: 'What is left to be paid has a day or terms.',
    isBroken: ({ kind, totals, dueOn, payment }) =>
      totals.payableCents > 0 && (kind === 'credit_note' ? payment.terms === '' : dueOn === null),
  },
  {
    rule: 'BR-CO-26',
    says: 'The seller is identified by its SIREN and its SIRET.',
    isBroken: ({ seller }) => !/^\d{9}$/.test(seller.siren) || !/^\d{14}$/.test(seller.siret),
  },
  {
    rule: 'OWN-PAID',
    says: 'Nothing is paid beyond the total: the rest is credit of the payer, not of the invoice.',
    isBroken: ({ totals }) => totals.paidCents < 0 || totals.payableCents < 0,
  },
  ...vatCategoryRules,
];

/** @returns the rules that the document breaks, in the order of the list; none for a document that may be issued */
export function brokenRules(document: InvoiceDocument): BrokenRule[] {
  return arithmeticRules.filter((rule) => rule.isBroken(document)).map(({ rule, says }) => ({ rule, says }));
}

/** The letter of the standard for how tax is treated. */
export function vatCategoryOf(treatment: InvoiceVatTreatment): 'S' | 'E' | 'AE' | 'O' {
  const categories = { standard: 'S', exempt: 'E', reverse_charge: 'AE', outside_scope: 'O' } as const;
  return categories[treatment];
}

/** In integers, half away from zero: 0.005 has no exact double. */
function taxOf({ netCents, basisPoints }: Pick<InvoiceVatGroup, 'netCents' | 'basisPoints'>): number {
  const tax = Math.floor((Math.abs(netCents) * basisPoints + 5_000) / 10_000);
  return netCents < 0 && tax !== 0 ? -tax : tax;
}

function numbersOf({ lines, vatGroups, totals }: InvoiceDocument): number[] {
  return [
    ...Object.values(totals as unknown as Record<string, number>),
    ...lines.flatMap(({ quantity, unitCents, discountCents, netCents, vat }) => [
      quantity,
      unitCents,
      discountCents,
      netCents,
      vat.basisPoints,
    ]),
    ...vatGroups.flatMap(({ netCents, vatCents, basisPoints }) => [netCents, vatCents, basisPoints]),
  ];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

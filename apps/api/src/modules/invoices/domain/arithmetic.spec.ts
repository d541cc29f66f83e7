import {
  aBuyer,
  aCreditNote,
  aLine,
  anInvoice,
  aSeller,
  exempt,
  outsideScope,
  reverseCharge,
} from '../document/fixtures/an-invoice.fixture.js';
import { arithmeticRules, brokenRules } from './arithmetic.js';
import type { InvoiceDocument, InvoiceLine, InvoiceTotals, InvoiceVatGroup } from './invoice-document.js';

const invoice = anInvoice({ lines: [aLine(), aLine({ label: 'Site supplémentaire', unitCents: 96_050 })] });
const untaxed = {
  E: anInvoice({ lines: [aLine({ vat: exempt })] }),
  AE: anInvoice({ buyer: aBuyer({ vatNumber: 'BE0123456749' }), lines: [aLine({ vat: reverseCharge })] }),
  O: anInvoice({ lines: [aLine({ vat: outsideScope })] }),
};

const withLine = (document: InvoiceDocument, changes: Partial<InvoiceLine>): InvoiceDocument => ({
  ...document,
  lines: document.lines.map((line, at) => (at === 0 ? { ...line, ...changes } : line)),
});
const withGroup = (document: InvoiceDocument, changes: Partial<InvoiceVatGroup>): InvoiceDocument => ({
  ...document,
  vatGroups: document.vatGroups.map((group, at) => (at === 0 ? { ...group, ...changes } : group)),
});
const withTotals = (document: InvoiceDocument, changes: Partial<InvoiceTotals>): InvoiceDocument => ({
  ...document,
  totals: { ...document.totals, ...changes },
});

/** For each rule a document that breaks it, perhaps among others. */
const breaks: Record<string, InvoiceDocument> = {
  'OWN-NUMBER': { ...invoice, number: null },
  'OWN-CORRECTED': { ...aCreditNote(), correctedInvoice: null },
  'BR-16': { ...invoice, lines: [] },
  'OWN-POSITION': withLine(invoice, { position: 2 }),
  'BR-27': withLine(invoice, { quantity: -1, unitCents: -240_000 }),
  'OWN-LINE': withLine(invoice, { discountCents: 1 }),
  'BR-29': { ...invoice, serviceFrom: '2027-11-01' },
  'BR-61': { ...invoice, seller: aSeller({ iban: '' }) },
  'BR-DEC': withLine(invoice, { unitCents: 240_000.5 }),
  'BR-CO-09': { ...invoice, seller: aSeller({ vatNumber: '32123456789' }) },
  'BR-CO-10': withLine(invoice, { netCents: 240_001 }),
  'BR-CO-13': withGroup(invoice, { netCents: 240_000 }),
  'BR-CO-14': withTotals(invoice, { vatCents: 0 }),
  'BR-CO-15': withTotals(invoice, { grossCents: 403_261 }),
  'BR-CO-16': withTotals(invoice, { paidCents: 1 }),
  'BR-CO-17': withGroup(invoice, { vatCents: 67_211 }),
  'BR-CO-18': { ...invoice, vatGroups: [] },
  'BR-CO-25': { ...invoice, dueOn: null },
  'BR-CO-26': { ...invoice, seller: aSeller({ siret: '' }) },
  'OWN-PAID': withTotals(invoice, { paidCents: 403_261, payableCents: -1 }),
  'BR-S-01': { ...invoice, vatGroups: [...invoice.vatGroups, ...invoice.vatGroups] },
  'BR-S-02': { ...invoice, seller: aSeller({ vatNumber: '' }) },
  'BR-S-05': withLine(invoice, { vat: { treatment: 'standard', basisPoints: 0 } }),
  'BR-S-08': withGroup(invoice, { netCents: 1 }),
  'BR-S-10': withGroup(invoice, { reason: 'Aucune' }),
  'BR-E-01': { ...untaxed.E, vatGroups: [] },
  'BR-E-02': { ...untaxed.E, seller: aSeller({ vatNumber: '' }) },
  'BR-E-05': withLine(untaxed.E, { vat: { treatment: 'exempt', basisPoints: 550 } }),
  'BR-E-08': withGroup(untaxed.E, { netCents: 1 }),
  'BR-E-09': withGroup(untaxed.E, { vatCents: 1 }),
  'BR-E-10': withGroup(untaxed.E, { reasonCode: 'FRANCHISE' }),
  'BR-AE-01': { ...untaxed.AE, vatGroups: [] },
  'BR-AE-02': { ...untaxed.AE, buyer: aBuyer() },
  'BR-AE-05': withLine(untaxed.AE, { vat: { treatment: 'reverse_charge', basisPoints: 2000 } }),
  'BR-AE-08': withGroup(untaxed.AE, { netCents: 1 }),
  'BR-AE-09': withGroup(untaxed.AE, { vatCents: 1 }),
  'BR-AE-10': withGroup(untaxed.AE, { reasonCode: 'VATEX-EU-O' }),
  'BR-O-01': { ...untaxed.O, vatGroups: [] },
  'BR-O-05': withLine(untaxed.O, { vat: { treatment: 'outside_scope', basisPoints: 2000 } }),
  'BR-O-08': withGroup(untaxed.O, { netCents: 1 }),
  'BR-O-09': withGroup(untaxed.O, { vatCents: 1 }),
  'BR-O-10': withGroup(untaxed.O, { reason: null }),
  'BR-O-11': anInvoice({ lines: [aLine({ vat: outsideScope }), aLine()] }),
  'BR-O-12': anInvoice({ lines: [aLine({ vat: outsideScope }), aLine()] }),
};

describe('brokenRules', () => {
  it('finds nothing wrong with a sound document', () => {
    expect([invoice, ...Object.values(untaxed), aCreditNote()].flatMap(brokenRules)).toEqual([]);
  });

  it('has a document that breaks each of its rules', () => {
    expect(Object.keys(breaks).sort()).toEqual(arithmeticRules.map(({ rule }) => rule).sort());
  });

  it.each(Object.entries(breaks))('finds that %s is broken', (rule, document) => {
    expect(brokenRules(document).map((broken) => broken.rule)).toContain(rule);
  });

  it('rounds half a cent of tax away from zero, both ways', () => {
    const taken = anInvoice({ lines: [aLine({ unitCents: 100 }), aLine({ quantity: -1, unitCents: 103 })] });
    const [group] = taken.vatGroups;
    expect(group).toMatchObject({ netCents: -3 });
    expect(brokenRules(withGroup(taken, { vatCents: -1 })).map(({ rule }) => rule)).not.toContain('BR-CO-17');
    expect(brokenRules(withGroup(taken, { vatCents: 0 })).map(({ rule }) => rule)).toContain('BR-CO-17');
  });

  it('gives a credit note no day of payment, and an invoice that is paid none either', () => {
    expect(brokenRules(aCreditNote({ dueOn: null }))).toEqual([]);
    expect(brokenRules(anInvoice({ paidCents: 288_000, dueOn: null }))).toEqual([]);
  });
});

import {
  aBuyer,
  aCreditNote,
  aLine,
  anAddress,
  anInvoice,
  aSeller,
  exempt,
  outsideScope,
  reverseCharge,
} from '../document/fixtures/an-invoice.fixture.js';
import type { InvoiceDocument, InvoiceMentions } from './invoice-document.js';
import { type LegalMention, legalMentions, missingMentions } from './legal-mentions.js';

const invoice = anInvoice();
const nowhere = anAddress({ city: '' });
const says = (changes: Partial<InvoiceMentions>): InvoiceDocument => ({
  ...invoice,
  mentions: { ...invoice.mentions, ...changes },
});
const forNoReason = (document: InvoiceDocument): InvoiceDocument => ({
  ...document,
  vatGroups: document.vatGroups.map((group) => ({ ...group, reason: 'TVA non applicable.' })),
});
const belgian = aBuyer({ vatNumber: 'BE0123456749', territory: 'european_union' });

/** For each mention a document that lacks it. */
const lacking: Record<LegalMention, InvoiceDocument> = {
  number: { ...invoice, number: null },
  issue_date: { ...invoice, issuedOn: '' },
  service_date: { ...invoice, serviceTo: '' },
  due_date: { ...invoice, dueOn: null },
  seller_name: { ...invoice, seller: aSeller({ name: '' }) },
  seller_address: { ...invoice, seller: aSeller({ address: nowhere }) },
  seller_siren: { ...invoice, seller: aSeller({ siren: '12345678' }) },
  seller_vat_number: { ...invoice, seller: aSeller({ vatNumber: '' }) },
  seller_legal_form: { ...invoice, seller: aSeller({ legalForm: '' }) },
  seller_capital: { ...invoice, seller: aSeller({ capitalCents: null }) },
  seller_register: { ...invoice, seller: aSeller({ registerCity: null }) },
  buyer_name: { ...invoice, buyer: aBuyer({ name: '' }) },
  buyer_address: { ...invoice, buyer: aBuyer({ address: nowhere }) },
  buyer_siren: { ...invoice, buyer: aBuyer({ siret: null }) },
  buyer_vat_number: anInvoice({ buyer: aBuyer(), lines: [aLine({ vat: reverseCharge })] }),
  delivery_address: { ...invoice, delivery: { name: 'Annexe', address: nowhere } },
  line_label: anInvoice({ lines: [aLine({ label: ' ' })] }),
  line_quantity: anInvoice({ lines: [aLine({ quantity: 0 })] }),
  vat_breakdown: { ...invoice, vatGroups: [] },
  exemption_reference: forNoReason(anInvoice({ lines: [aLine({ vat: exempt })] })),
  outside_scope_reference: forNoReason(anInvoice({ lines: [aLine({ vat: outsideScope })] })),
  reverse_charge_word: forNoReason(anInvoice({ buyer: belgian, lines: [aLine({ vat: reverseCharge })] })),
  operation_category: says({ operationCategory: '' as InvoiceMentions['operationCategory'] }),
  late_penalty: says({ latePenalty: 'Les retards sont pénalisés.' }),
  recovery_indemnity: says({ recoveryIndemnity: '' }),
  early_payment: says({ earlyPayment: '' }),
  corrected_invoice: { ...aCreditNote(), correctedInvoice: null },
};

describe('missingMentions', () => {
  it('finds none missing from a sound document', () => {
    expect([invoice, aCreditNote(), anInvoice({ isProForma: true })].flatMap(missingMentions)).toEqual([]);
  });

  it.each(legalMentions)('finds that %s is missing', (mention) => {
    expect(missingMentions(lacking[mention])).toEqual([mention]);
  });

  it('wants neither capital nor register of an association', () => {
    const association = aSeller({ legalForm: 'Association loi 1901', capitalCents: null, registerCity: null });
    expect(missingMentions(anInvoice({ seller: association }))).toEqual([]);
  });
});

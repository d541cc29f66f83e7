import type { InvoiceDocument } from '../domain/invoice-document.js';
import { facturXml, InvalidXml } from './factur-x-xml.js';
import { aBuyer, aCreditNote, aLine, anInvoice, outsideScope } from './fixtures/an-invoice.fixture.js';
import { everyInvoice } from './fixtures/every-invoice.fixture.js';
import { schemaErrors } from './xsd.js';

const forty = everyInvoice['forty sites'] ?? anInvoice();

describe('facturXml', () => {
  it('puts the references of Chorus Pro where it looks for them', async () => {
    const xml = await facturXml(anInvoice({ contractNumber: 'M2027-118' }));
    for (const part of [
      '<ram:BuyerReference>RELATION-USAGERS</ram:BuyerReference>',
      '<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>2027-EJ-004512<',
      '<ram:ContractReferencedDocument><ram:IssuerAssignedID>M2027-118<',
      '<ram:GlobalID schemeID="0009">98765432100015<',
      '<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">987654321<',
      '<ram:URIID schemeID="0225">987654321_98765432100015<',
      '<ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>S1<',
      '<ram:ID>urn:cen.eu:en16931:2017</ram:ID>',
      '<ram:SubjectCode>PMD<',
      '<ram:SubjectCode>PMT<',
      '<ram:SubjectCode>AAB<',
      '<ram:TypeCode>58</ram:TypeCode>',
      '<ram:IBANID>FR7630006000011234567890189<',
      '<ram:BillingSpecifiedPeriod><ram:StartDateTime><udt:DateTimeString format="102">20270401<',
    ])
      expect(xml).toContain(part);
  });

  it('names the corrected invoice with its day in a credit note', async () => {
    expect(await facturXml(aCreditNote())).toContain(
      '<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>FA-2027-00001</ram:IssuerAssignedID><ram:FormattedIssueDateTime><qdt:DateTimeString format="102">20271115<',
    );
  });

  it('says what was paid and what is left, and that a paid one is paid', async () => {
    const paid = await facturXml(everyInvoice['paid by card'] ?? anInvoice());
    expect(paid).toContain('<ram:TotalPrepaidAmount>2880.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>0.00<');
    expect(paid).toContain('<ram:ID>S2</ram:ID>');
    expect(paid).not.toContain('IBANID');
  });

  it('writes a discount as an allowance of its own line', async () => {
    const xml = await facturXml(anInvoice({ lines: [aLine(), aLine({ discountCents: 24_000 })] }));
    const [, first = '', second = ''] = xml.split('<ram:IncludedSupplyChainTradeLineItem>');
    expect(first).not.toContain('SpecifiedTradeAllowanceCharge');
    expect(second).toContain('<ram:ActualAmount>240.00</ram:ActualAmount>');
    expect(second).toContain('<ram:LineTotalAmount>2160.00</ram:LineTotalAmount>');
  });

  it('states neither VAT numbers nor a rate of a line outside the scope of the tax', async () => {
    const xml = await facturXml(
      anInvoice({ buyer: aBuyer({ vatNumber: 'FR12987654321' }), lines: [aLine({ vat: outsideScope })] }),
    );
    expect(xml).not.toContain('schemeID="VA"');
    expect(xml.split('RateApplicablePercent')).toHaveLength(3);
    expect(xml).toContain('<ram:ExemptionReasonCode>VATEX-EU-O<');
  });

  it('gives the same text for the same document', async () => {
    expect(await facturXml(forty)).toBe(await facturXml(structuredClone(forty)));
  });

  it('refuses what the schema refuses', async () => {
    const xml = await facturXml(anInvoice());
    expect(await schemaErrors(xml)).toEqual([]);
    expect(
      await schemaErrors(xml.replace('</ram:CityName>', '</ram:CityName><ram:CityName>Lille</ram:CityName>')),
    ).toEqual([expect.stringContaining('CityName')]);
    const twice = { ...anInvoice(), vatGroups: [] } satisfies InvoiceDocument;
    await expect(facturXml(twice)).rejects.toThrow(InvalidXml);
  });
});

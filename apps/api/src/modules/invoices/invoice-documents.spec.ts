import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import { readPdf } from '../../platform/pdf/read-pdf.fixture.js';
import { anInvoice } from './document/fixtures/an-invoice.fixture.js';
import { everyInvoice } from './document/fixtures/every-invoice.fixture.js';
import type { InvoiceDocument } from './domain/invoice-document.js';
import { InvoiceDocuments, type InvoiceFiles } from './invoice-documents.js';

describe('InvoiceDocuments', () => {
  const printer = new PdfPrinter();
  const documents = new InvoiceDocuments(printer);
  afterAll(() => printer.onApplicationShutdown());

  const filesOf = (name: string): Promise<InvoiceFiles> => documents.render(named(name));

  it('prints what the law and the payer want to read, on one page for one site', async () => {
    const { pages, title, language } = await readPdf((await filesOf('one site with visits')).pdf);
    const text = plain(pages.join('\n'));
    expect(pages).toHaveLength(1);
    expect([title, language]).toEqual(['Facture FA-2027-00001', 'fr-FR']);
    for (const part of [
      'SAS au capital de 50 000,00 €, RCS Paris 123 456 789, TVA FR32123456789',
      'SIRET 987 654 321 00015',
      'RELATION-USAGERS',
      '2027-EJ-004512',
      'du 1er avril 2027 au 31 octobre 2027',
      'FR76 3000 6000 0112 3456 7890 189',
      'Référence à rappeler',
      'Net à payer',
      '4 014,25 €',
      'Pas d’escompte',
      'majoré de huit points',
      '40 €',
      'prestation de services',
    ])
      expect(text).toContain(part);
  });

  it('carries its own XML, byte for byte, as the other form of itself', async () => {
    const { xml, pdf } = await filesOf('a discount');
    const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
    const attached = await (await task.promise).getAttachmentContent('factur-x.xml');
    await task.destroy();
    expect(Buffer.compare(Buffer.from(attached as Uint8Array), xml ?? Buffer.alloc(0))).toBe(0);
    const catalog = (await PDFDocument.load(pdf)).catalog.toString();
    expect(catalog).toMatch(/\/AF \[/);
    const files = (await PDFDocument.load(pdf)).context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Filespec'));
    expect(files.map((file) => (file as PDFDict).get(PDFName.of('AFRelationship'))?.toString())).toEqual([
      '/Alternative',
    ]);
  });

  it('says in its metadata that it is PDF/A-3a and Factur-X EN 16931, and stays tagged with its own faces', async () => {
    const { pdf } = await filesOf('one site');
    const loaded = await PDFDocument.load(pdf, { updateMetadata: false });
    const xmp = Buffer.from(loaded.catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents()).toString('utf8');
    for (const part of [
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
      '<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>',
      '<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>',
      '<pdfaSchema:prefix>fx</pdfaSchema:prefix>',
    ])
      expect(xmp).toContain(part);
    expect(loaded.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
    expect(loaded.catalog.has(PDFName.of('OutputIntents'))).toBe(true);
    const { roles, fonts } = await readPdf(pdf);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH']));
    expect(fonts.filter((font) => !/Source(Sans3|Serif4)/.test(font))).toEqual([]);
  });

  it('repeats the head of a long list and never leaves totals alone on a page', async () => {
    const { pages } = await readPdf((await filesOf('forty sites')).pdf);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain('Prix unitaire HT');
    expect(pages[1]).toMatch(/Centre social 7|Audits physiques/);
    expect(pages[1]).toContain('Net à payer');
    expect(plain(pages[1] ?? '')).toContain('Facture FA-2027-00001 · Commune de Lille-d’Exemple');
  });

  it('reads as a credit note and names the invoice that it corrects', async () => {
    const { pdf, xml } = await filesOf('a whole credit note');
    const text = plain((await readPdf(pdf)).pages.join('\n'));
    expect(text).toContain('Avoir');
    expect(text).toContain('Cet avoir corrige la facture FA-2027-00001 du 15 novembre 2027.');
    expect(text).not.toContain('IBAN');
    expect(xml?.toString()).toContain('<ram:TypeCode>381</ram:TypeCode>');
  });

  it('marks what has no value across the page and in words, and gives no account to pay to', async () => {
    const test = plain((await readPdf((await filesOf('an invoice in test mode')).pdf)).pages.join('\n'));
    expect(test).toContain('FACTURE DE TEST, SANS VALEUR');
    expect(test).toContain('Cette facture est un essai, sans valeur');
    expect(test).not.toContain('FR76');
    // The pro forma passes the gate of PDF/UA, and with it the template of all.
    const proForma = await filesOf('a pro forma');
    const text = plain((await readPdf(proForma.pdf)).pages.join('\n'));
    expect(text).toContain('PRO FORMA');
    expect(text).not.toContain('FR76');
    expect([proForma.xml, proForma.xmlHash]).toEqual([null, null]);
  });

  it('gives the same bytes for the same document, also when it comes back from a row', async () => {
    const document = named('letters that XML escapes');
    const [first, again] = await Promise.all([
      documents.render(document),
      documents.render(JSON.parse(JSON.stringify(document)) as InvoiceDocument),
    ]);
    expect([again.xmlHash, again.pdfHash]).toEqual([first.xmlHash, first.pdfHash]);
    expect(first.pdfHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses a document that breaks a rule or lacks a mention, and says which', async () => {
    const unsound = { ...anInvoice(), dueOn: null };
    await expect(documents.render(unsound)).rejects.toMatchObject({
      problems: [expect.stringMatching(/^BR-CO-25: /), 'mention: due_date'],
    });
  });
});

function named(name: string): InvoiceDocument {
  const document = everyInvoice[name];
  if (document === undefined) throw new Error(`There is no fixture called ${name}.`);
  return document;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

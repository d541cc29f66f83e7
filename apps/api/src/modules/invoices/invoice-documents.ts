import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import type { PdfAttachment } from '../../platform/pdf/pdf-request.js';
import { facturXml } from './document/factur-x-xml.js';
import { withFacturXMetadata } from './document/factur-x-metadata.js';
import { invoicePage } from './document/invoice-page.js';
import { brokenRules } from './domain/arithmetic.js';
import type { InvoiceDocument } from './domain/invoice-document.js';
import { missingMentions } from './domain/legal-mentions.js';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));
const main = `#import "/invoice.typ": invoice
#invoice(json(bytes(sys.inputs.data)))`;

/** The files of a document. A pro forma has no XML: nothing may be keyed in from it. */
export interface InvoiceFiles {
  readonly xml: Buffer | null;
  readonly pdf: Buffer;
  /** SHA-256, in hexadecimal. */
  readonly xmlHash: string | null;
  readonly pdfHash: string;
}

/** The document breaks a rule or lacks a mention: it must not be issued, and whoever froze it has to be mended. */
export class UnsoundInvoice extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`This document cannot be made: ${problems.join('; ')}.`);
  }
}

/** What keeps a document from being issued: rules of EN 16931 it breaks, mentions of the law it lacks. None for a sound one. */
export function problemsOf(document: InvoiceDocument): string[] {
  return [
    ...brokenRules(document).map(({ rule, says }) => `${rule}: ${says}`),
    ...missingMentions(document).map((mention) => `mention: ${mention}`),
  ];
}

/** Makes the files of invoices and credit notes: a PDF/A-3 that carries its own XML (Factur-X, profile EN 16931). */
@Injectable()
export class InvoiceDocuments {
  constructor(private readonly printer: PdfPrinter) {}

  /**
   * Makes both files. The same document gives the same bytes, and so the same hashes, on every machine with the same version of the program.
   * @throws UnsoundInvoice for a document that breaks a rule
   * @throws InvalidXml where the schema refuses the XML
   * @throws PdfError from the printer
   */
  async render(document: InvoiceDocument): Promise<InvoiceFiles> {
    const problems = problemsOf(document);
    if (problems.length > 0) throw new UnsoundInvoice(problems);
    const xml = document.isProForma ? null : Buffer.from(await facturXml(document));
    const pdf = await this.print(document, xml);
    return { xml, pdf, xmlHash: xml && sha256(xml), pdfHash: sha256(pdf) };
  }

  private async print(document: InvoiceDocument, xml: Buffer | null): Promise<Buffer> {
    const pdf = await this.printer.render({
      templates,
      main,
      data: invoicePage(document),
      attachments: xml === null ? [] : [attachmentOf(xml)],
      // One standard at a time: archives want PDF/A of an invoice, and a preview has the stricter gate of accessibility, through the same template.
      standard: xml === null ? 'ua-1' : 'a-3a',
      createdAt: new Date(`${document.issuedOn}T00:00:00Z`),
    });
    return Buffer.from(xml === null ? pdf : await withFacturXMetadata(pdf));
  }
}

function attachmentOf(xml: Buffer): PdfAttachment {
  return {
    name: 'factur-x.xml',
    text: xml.toString('utf8'),
    mimeType: 'text/xml',
    description: 'Données de la facture, Factur-X EN 16931',
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

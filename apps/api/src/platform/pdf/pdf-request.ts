/** One document to make. */
export interface PdfRequest {
  /** Absolute folder of the Typst templates; the document can read no file outside it. */
  readonly templates: string;
  /** Typst source of the document, which usually imports a template and hands it its inputs. */
  readonly main: string;
  /** Plain data, read in Typst by `json(bytes(sys.inputs.data))`. */
  readonly data: unknown;
  /** SVG images by name, read in Typst by `json(bytes(sys.inputs.assets))`. */
  readonly assets?: Readonly<Record<string, string>>;
  /** Files inside the document, which only PDF/A-3 allows: the data of an invoice. */
  readonly attachments?: readonly PdfAttachment[];
  /** The one standard the document must pass: accessible reports, or invoices that carry a file. */
  readonly standard: PdfStandard;
  /** The date written into the document. The same request gives the same bytes. */
  readonly createdAt: Date;
}

/** A text file that another program reads from the document; it says the same as the pages. */
export interface PdfAttachment {
  readonly name: string;
  readonly text: string;
  readonly mimeType: string;
  readonly description: string;
}

export type PdfStandard = 'ua-1' | 'a-3a';

/** Makes documents; what the rest of the code knows of Typst. */
export interface PdfRenderer {
  /**
   * @returns the bytes of the document
   * @throws PdfError where the template does not compile, the standard is not met, a font is unknown, the time is over
   *   or the process that made the document died
   */
  render(request: PdfRequest): Promise<Uint8Array>;
  /** Refuses what waits, lets what runs finish, and ends every process it started. */
  close(): Promise<void>;
}

/** Why no document came: the first three are mistakes of a template or its data, trying again does not mend them. */
export type PdfErrorKind = 'template' | 'standard' | 'font' | 'timeout' | 'crash' | 'closed';

export class PdfError extends Error {
  readonly kind: PdfErrorKind;

  constructor(kind: PdfErrorKind, message: string) {
    super(message);
    this.name = 'PdfError';
    this.kind = kind;
  }
}

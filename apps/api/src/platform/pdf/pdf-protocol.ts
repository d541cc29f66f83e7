import type { PdfErrorKind, PdfStandard } from './pdf-request.js';

/** What the parent sends to the process that makes documents; inputs are JSON texts by name. */
export interface PdfOrder {
  readonly templates: string;
  readonly main: string;
  readonly inputs: Record<string, string>;
  readonly standard: PdfStandard;
  readonly createdAtSeconds: number;
}

/** What comes back: the bytes, or what went wrong in words. */
export type PdfAnswer =
  { readonly pdf: Uint8Array } | { readonly error: { readonly kind: PdfErrorKind; readonly message: string } };

import type { InvoiceDocument } from '../domain/invoice-document.js';

/** What is printed across every page of a paper of no value; null on one that counts. */
export function watermarkOf({ kind, isTest, isProForma }: InvoiceDocument): string | null {
  if (isProForma) return isTest ? 'PRO FORMA DE TEST' : 'PRO FORMA';
  if (isTest) return kind === 'credit_note' ? 'AVOIR DE TEST, SANS VALEUR' : 'FACTURE DE TEST, SANS VALEUR';
  return null;
}

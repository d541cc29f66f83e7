import { formatDate } from '@barometer/messages';
import type { InvoiceDocument } from '../domain/invoice-document.js';

/** What a payer needs to pay, or why nothing is to be paid. */
export interface PaymentSection {
  readonly title: string;
  readonly terms: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** Bank details stand only where a transfer is expected: an account on a paid invoice invites to pay twice. */
export function paymentSection({
  kind,
  payment,
  seller,
  totals,
  dueOn,
  isTest,
  isProForma,
}: InvoiceDocument): PaymentSection {
  const isExpected = payment.means === 'transfer' && totals.payableCents > 0 && kind === 'invoice';
  if (!isExpected) return { title: 'Règlement', terms: payment.terms, facts: [] };
  if (isProForma)
    return {
      title: 'Règlement',
      terms: 'Rien n’est à payer sur ce document : la facture dira où et quand.',
      facts: [],
    };
  if (isTest) return { title: 'Règlement', terms: 'Facture de test : rien n’est à payer.', facts: [] };
  return {
    title: 'Où payer',
    terms: payment.terms,
    facts: [
      ['IBAN', inFours(seller.iban)],
      ['BIC', seller.bic],
      ['Titulaire', seller.name],
      ...(payment.reference === null ? [] : [['Référence à rappeler', payment.reference] as const]),
      ...(dueOn === null ? [] : [['Au plus tard le', formatDate(dueOn, 'fr')] as const]),
    ],
  };
}

function inFours(iban: string): string {
  return (iban.replaceAll(/\s/g, '').match(/.{1,4}/g) ?? []).join('\u00a0');
}

import type { InvoiceVatTreatment } from './invoice-document.js';

/** Why a document bears no tax: the sentence that the law wants printed, and its code in the European list of exemption reasons. */
export interface VatReason {
  readonly reason: string;
  readonly reasonCode: string;
}

/** Sellers under the franchise; the one exemption we know of. */
export const franchise: VatReason = {
  reason: 'TVA non applicable, article 293 B du code général des impôts.',
  reasonCode: 'VATEX-FR-FRANCHISE',
};

const reverseCharge: VatReason = {
  reason: 'Autoliquidation : taxe due par le preneur, article 283-2 du code général des impôts.',
  reasonCode: 'VATEX-EU-AE',
};

const outsideScope: VatReason = {
  reason:
    'TVA non applicable : lieu de la prestation hors du champ territorial de la taxe, articles 259, 259-0 et 294 du code général des impôts.',
  reasonCode: 'VATEX-EU-O',
};

/** The usual reason of a treatment, null where tax is charged. */
export function vatReasonOf(treatment: InvoiceVatTreatment): VatReason | null {
  const reasons: Record<InvoiceVatTreatment, VatReason | null> = {
    standard: null,
    exempt: franchise,
    reverse_charge: reverseCharge,
    outside_scope: outsideScope,
  };
  return reasons[treatment];
}

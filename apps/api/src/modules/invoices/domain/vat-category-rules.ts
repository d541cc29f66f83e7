import type { ArithmeticRule } from './arithmetic.js';
import type { InvoiceDocument, InvoiceVatTreatment } from './invoice-document.js';

const names: Record<InvoiceVatTreatment, { readonly letter: string; readonly words: string }> = {
  standard: { letter: 'S', words: 'Standard rated' },
  exempt: { letter: 'E', words: 'Exempt' },
  reverse_charge: { letter: 'AE', words: 'Reverse charge' },
  outside_scope: { letter: 'O', words: 'Outside scope' },
};

/** Rules that the standard has once for each way of treating tax, under the letter of its category. */
export const vatCategoryRules: readonly ArithmeticRule[] = [
  ...rulesOf('standard'),
  {
    rule: 'BR-S-02',
    says: 'Who charges tax has a VAT number.',
    isBroken: (document) => uses(document, 'standard') && document.seller.vatNumber === '',
  },
  {
    rule: 'BR-S-05',
    says: 'A standard rate is above zero.',
    isBroken: (document) => rates(document, 'standard').some((rate) => rate <= 0),
  },
  {
    rule: 'BR-S-10',
    says: 'A group that bears tax has no reason for bearing none.',
    isBroken: (document) =>
      groups(document, 'standard').some(({ reason, reasonCode }) => reason !== null || reasonCode !== null),
  },
  ...untaxedRulesOf('exempt'),
  {
    rule: 'BR-E-02',
    says: 'Who claims an exemption has a VAT number.',
    isBroken: (document) => uses(document, 'exempt') && document.seller.vatNumber === '',
  },
  ...untaxedRulesOf('reverse_charge'),
  {
    rule: 'BR-AE-02',
    says: 'Under reverse charge both the seller and the buyer have a VAT number.',
    isBroken: (document) =>
      uses(document, 'reverse_charge') && (document.seller.vatNumber === '' || !document.buyer.vatNumber),
  },
  ...untaxedRulesOf('outside_scope'),
  {
    rule: 'BR-O-11',
    says: 'What is outside the scope of tax stands alone: no other group.',
    isBroken: (document) => groups(document, 'outside_scope').length > 0 && document.vatGroups.length > 1,
  },
  {
    rule: 'BR-O-12',
    says: 'What is outside the scope of tax stands alone: no other line.',
    isBroken: (document) =>
      groups(document, 'outside_scope').length > 0 &&
      document.lines.some(({ vat }) => vat.treatment !== 'outside_scope'),
  },
];

function rulesOf(treatment: InvoiceVatTreatment): ArithmeticRule[] {
  const { letter, words } = names[treatment];
  return [
    {
      rule: `BR-${letter}-01`,
      says: `${words}: each rate of the lines has exactly one group, and each group has lines.`,
      isBroken: (document) => {
        const ofGroups = groups(document, treatment).map(({ basisPoints }) => basisPoints);
        const ofLines = new Set(rates(document, treatment));
        return ofGroups.length !== ofLines.size || ofGroups.some((rate) => !ofLines.has(rate));
      },
    },
    {
      rule: `BR-${letter}-08`,
      says: `${words}: the net amount of a group is that of its lines.`,
      isBroken: (document) =>
        groups(document, treatment).some(
          ({ basisPoints, netCents }) => netCents !== netOfLines(document, treatment, basisPoints),
        ),
    },
  ];
}

function untaxedRulesOf(treatment: Exclude<InvoiceVatTreatment, 'standard'>): ArithmeticRule[] {
  const { letter, words } = names[treatment];
  return [
    ...rulesOf(treatment),
    {
      rule: `BR-${letter}-05`,
      says: `${words}: the rate of a line is zero.`,
      isBroken: (document) => rates(document, treatment).some((rate) => rate !== 0),
    },
    {
      rule: `BR-${letter}-09`,
      says: `${words}: the tax of the group is zero.`,
      isBroken: (document) => groups(document, treatment).some(({ vatCents }) => vatCents !== 0),
    },
    {
      rule: `BR-${letter}-10`,
      says: `${words}: the group says why, in words and by its code.`,
      isBroken: (document) =>
        groups(document, treatment).some(({ reason, reasonCode }) => !reason || !isReasonCode(treatment, reasonCode)),
    },
  ];
}

/** Reverse charge and outside scope have one code each in the European list; exemptions have many. */
function isReasonCode(treatment: InvoiceVatTreatment, code: string | null): boolean {
  if (treatment === 'reverse_charge') return code === 'VATEX-EU-AE';
  if (treatment === 'outside_scope') return code === 'VATEX-EU-O';
  return code !== null && /^VATEX-(EU|FR)-[A-Z0-9-]+$/.test(code);
}

function uses({ lines }: InvoiceDocument, treatment: InvoiceVatTreatment): boolean {
  return lines.some(({ vat }) => vat.treatment === treatment);
}

function groups({ vatGroups }: InvoiceDocument, treatment: InvoiceVatTreatment): InvoiceDocument['vatGroups'] {
  return vatGroups.filter((group) => group.treatment === treatment);
}

function rates({ lines }: InvoiceDocument, treatment: InvoiceVatTreatment): number[] {
  return lines.flatMap(({ vat }) => (vat.treatment === treatment ? [vat.basisPoints] : []));
}

function netOfLines({ lines }: InvoiceDocument, treatment: InvoiceVatTreatment, basisPoints: number): number {
  return lines
    .filter(({ vat }) => vat.treatment === treatment && vat.basisPoints === basisPoints)
    .reduce((total, { netCents }) => total + netCents, 0);
}

import type { InvoiceLine } from '../domain/invoice-document.js';

const lineEnd = '<ram:SpecifiedTradeSettlementLineMonetarySummation>';

/**
 * Writes the discounts of lines as their allowances (BG-27), which the library that writes the rest cannot. Without them a line would claim that its quantity
 * by its price is its net amount. UNTDID 5189 calls a discount 95.
 * @param xml as the library writes it, each line once and in order
 */
export function withLineAllowances(xml: string, lines: readonly InvoiceLine[]): string {
  const [head = '', ...rests] = xml.split(lineEnd);
  if (rests.length !== lines.length) throw new Error('The lines of the XML are not those of the document.');
  return rests.reduce((written, rest, at) => `${written}${allowanceOf(lines[at])}${lineEnd}${rest}`, head);
}

function allowanceOf(line: InvoiceLine | undefined): string {
  if (line === undefined || line.discountCents === 0) return '';
  return [
    '<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator>',
    `<ram:ActualAmount>${(line.discountCents / 100).toFixed(2)}</ram:ActualAmount>`,
    '<ram:ReasonCode>95</ram:ReasonCode><ram:Reason>Remise</ram:Reason></ram:SpecifiedTradeAllowanceCharge>',
  ].join('');
}

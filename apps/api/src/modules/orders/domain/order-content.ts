import { type Taxed, type Totals, totalsOf, type VatRule } from '../../payers/index.js';
import type { PriceCode } from './pricing.js';

/** What a line of an order is about: something with a list price, a discount, something agreed upon, or what is kept of a site that was cancelled. */
export type OrderLineCode = PriceCode | 'discount' | 'custom' | 'kept';

/** A line that is to be ordered, before it has an id: what, for which site, at which price (integer cents before tax; a discount is negative). */
export interface LineToOrder {
  readonly code: OrderLineCode;
  readonly categoryCode: string | null;
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly label: string | null;
  readonly siteRank: number | null;
  readonly quantity: number;
  readonly unitCents: number;
  readonly totalCents: number;
}

/** A line with the part that bears it (from zero, in the order of the payers) and its tax. */
export interface SplitLine extends LineToOrder {
  readonly part: number;
  readonly vat: VatRule;
}

/** Every line with the part of whoever pays for its site. A line of no site goes to the first payer. */
export function splitByPayer(
  lines: readonly LineToOrder[],
  payerOfSite: ReadonlyMap<string, number>,
  vatOfPart: readonly VatRule[],
): SplitLine[] {
  return lines.map((line) => {
    const part = line.siteId === null ? 0 : (payerOfSite.get(line.siteId) ?? 0);
    const vat = vatOfPart[part];
    if (vat === undefined)
      throw new Error(`The site ${line.siteId ?? ''} is paid by a payer that is not in the order.`);
    return { ...line, part, vat };
  });
}

/** Totals of lines as they stand in the database. */
export function totalsOfLines(
  lines: readonly {
    readonly totalCents: number;
    readonly vatTreatment: VatRule['treatment'];
    readonly vatBasisPoints: number;
  }[],
): Totals {
  return totalsOf(
    lines.map(({ totalCents, vatTreatment, vatBasisPoints }): Taxed => ({
      netCents: totalCents,
      vat: { treatment: vatTreatment, basisPoints: vatBasisPoints },
    })),
  );
}

import type { TaxTerritory } from './territories.js';

/** Why a line bears the tax that it bears. All but the first bear none. */
export const vatTreatments = ['standard', 'exempt', 'reverse_charge', 'outside_scope'] as const;
export type VatTreatment = (typeof vatTreatments)[number];

/** The tax of a supply: how it is treated and, in basis points, its rate (2000 is 20 %). */
export interface VatRule {
  readonly treatment: VatTreatment;
  readonly basisPoints: number;
}

/** Who sells and who buys, as far as the tax looks at it. */
export interface VatCase {
  readonly sellerTerritory: TaxTerritory;
  /** Sellers under the franchise of article 293 B of the code général des impôts, or whose service is exempt, charge none. */
  readonly isSellerExempt?: boolean;
  readonly buyerTerritory: TaxTerritory;
  /** Acts as a taxable person or is identified for the tax: then the supply takes place where the buyer is. */
  readonly isBuyerTaxable: boolean;
}

/** Rates from the first day that they apply to, newest first. Code général des impôts, articles 278 and 296; the rate of 19.6 % ended with 2013. */
const rates: readonly { readonly from: string; readonly standard: number; readonly overseas: number }[] = [
  { from: '2014-01-01', standard: 2000, overseas: 850 },
  { from: '2000-04-01', standard: 1960, overseas: 850 },
];

/** Territories where the tax is not applied for the time being (code général des impôts, article 294-1), or that have a tax of their own. */
const withoutTax: readonly TaxTerritory[] = ['guyane', 'mayotte', 'overseas_collectivity'];
const overseas: readonly TaxTerritory[] = ['guadeloupe', 'martinique', 'reunion'];

/** There is no rate for that day: nothing may be priced or invoiced then. */
export class VatUnknown extends Error {}

/**
 * The tax of a service, by the place where it is supplied: the buyer's when it is taxable or identified, the seller's otherwise (code général des impôts,
 * articles 259 and 283).
 * @param day YYYY-MM-DD on which the tax falls due
 * @throws VatUnknown for a day before the first rate of the table
 */
export function vatRuleOf(supply: VatCase, day: string): VatRule {
  if (supply.isSellerExempt === true) return { treatment: 'exempt', basisPoints: 0 };
  const place = supply.isBuyerTaxable ? supply.buyerTerritory : supply.sellerTerritory;
  if (place === 'european_union') return { treatment: 'reverse_charge', basisPoints: 0 };
  if (place === 'elsewhere' || withoutTax.includes(place)) return { treatment: 'outside_scope', basisPoints: 0 };
  const row = rates.find(({ from }) => day >= from);
  if (row === undefined) throw new VatUnknown(`No rate of value added tax is known for ${day}.`);
  return { treatment: 'standard', basisPoints: overseas.includes(place) ? row.overseas : row.standard };
}

/** What bears tax: an amount before tax in integer cents, negative when taken back, and its rule. */
export interface Taxed {
  readonly netCents: number;
  readonly vat: VatRule;
}

/** All that bears one rule, with its tax in integer cents. */
export interface VatGroup extends VatRule {
  readonly netCents: number;
  readonly vatCents: number;
}

export interface Totals {
  readonly netCents: number;
  readonly vatGroups: readonly VatGroup[];
  readonly vatCents: number;
  readonly grossCents: number;
}

/** Totals of lines: the tax is rounded once for each rule. Rounding each line instead would make totals drift from the invoice's. */
export function totalsOf(lines: readonly Taxed[]): Totals {
  const groups = Map.groupBy(lines, ({ vat }) => `${vat.treatment} ${vat.basisPoints}`);
  const vatGroups = [...groups.values()]
    .map((members) => groupOf(members))
    .sort((one, other) => other.basisPoints - one.basisPoints || one.treatment.localeCompare(other.treatment));
  const netCents = sum(vatGroups.map((group) => group.netCents));
  const vatCents = sum(vatGroups.map((group) => group.vatCents));
  return { netCents, vatGroups, vatCents, grossCents: netCents + vatCents };
}

/**
 * Tax on an amount, rounded half away from zero to the cent: a credit note mirrors its invoice.
 * @param netCents integer cents before tax
 * @param basisPoints 2000 is 20 %
 */
export function vatCentsOf(netCents: number, basisPoints: number): number {
  const positive = Math.floor((Math.abs(netCents) * basisPoints + 5_000) / 10_000);
  return netCents < 0 && positive !== 0 ? -positive : positive;
}

function groupOf(members: readonly Taxed[]): VatGroup {
  const [{ vat } = { vat: { treatment: 'standard' as const, basisPoints: 0 } }] = members;
  const netCents = sum(members.map((member) => member.netCents));
  return { ...vat, netCents, vatCents: vatCentsOf(netCents, vat.basisPoints) };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

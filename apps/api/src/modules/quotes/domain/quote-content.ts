import type { LineToOrder, PriceCode } from '../../orders/index.js';
import { type Discount, discountCentsOf, sharedOver } from './discounts.js';

/** A site that a quote is about, with its options. The name is kept as it was. */
export interface QuotedSite {
  readonly siteId: string;
  readonly siteName: string;
  readonly physicalVisits: boolean;
  /** Audits beyond those that every site gets. */
  readonly extraAudits: number;
}

/** A line of a quote: at the price list, or agreed upon (`custom`, with its own words). Integer cents before tax. */
export interface QuoteLine {
  /** The same in every version: what differs between two of them is found by it. */
  readonly key: string;
  readonly code: PriceCode | 'custom';
  readonly categoryCode: string | null;
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly siteRank: number | null;
  readonly label: string | null;
  readonly quantity: number;
  readonly unitCents: number;
  readonly totalCents: number;
  readonly discount: Discount | null;
}

/** What one version of a quote says. */
export interface QuoteContent {
  readonly sites: readonly QuotedSite[];
  readonly lines: readonly QuoteLine[];
  /** Off the whole, after the discounts of lines; its words stand on the invoices. */
  readonly discount: (Discount & { readonly label: string }) | null;
  /** Whether its prices come from a demonstration's list. */
  readonly isDemonstration: boolean;
}

/** A line with what its own discount takes off, and its share of the one on the whole. */
export interface LineAmounts {
  readonly line: QuoteLine;
  readonly discountCents: number;
  readonly shareCents: number;
}

/** What a version amounts to, in integer cents before tax. */
export interface QuoteAmounts {
  readonly lines: readonly LineAmounts[];
  /** Before every discount. */
  readonly listCents: number;
  readonly lineDiscountCents: number;
  readonly wholeDiscountCents: number;
  readonly netCents: number;
}

export interface SiteTotal {
  /** Null: of no site in particular. */
  readonly siteId: string | null;
  readonly siteName: string | null;
  readonly netCents: number;
}

export function amountsOf({ lines, discount }: Pick<QuoteContent, 'lines' | 'discount'>): QuoteAmounts {
  const own = lines.map((line) => ({ line, discountCents: discountCentsOf(line.discount, line.totalCents) }));
  const nets = own.map(({ line, discountCents }) => line.totalCents - discountCents);
  const before = sum(nets);
  const wholeDiscountCents = discountCentsOf(discount, before);
  const shares = sharedOver(wholeDiscountCents, nets);
  return {
    lines: own.map((each, index) => ({ ...each, shareCents: shares[index] ?? 0 })),
    listCents: sum(lines.map(({ totalCents }) => totalCents)),
    lineDiscountCents: sum(own.map(({ discountCents }) => discountCents)),
    wholeDiscountCents,
    netCents: before - wholeDiscountCents,
  };
}

/**
 * The lines of the order that an acceptance makes: each line followed by its discount, then, for each site, its share of the discount on the whole. A share
 * bears its site, so that whoever pays for the site gets it, to the cent.
 */
export function linesToOrder(content: QuoteContent): LineToOrder[] {
  const { lines } = amountsOf(content);
  const listed = lines.flatMap(({ line, discountCents }) => [
    ordered(line),
    ...(discountCents === 0 ? [] : [reduction(line, discountCents, null)]),
  ]);
  const label = content.discount?.label ?? null;
  const shares = bySite(lines.map(({ line, shareCents }) => ({ ...line, netCents: shareCents })));
  return [
    ...listed,
    ...shares.flatMap(({ netCents, ...site }) => (netCents === 0 ? [] : [reduction(site, netCents, label)])),
  ];
}

/** What each site costs, all discounts taken off, in the order of the sites; what is of no site comes last. */
export function totalsOfSites(content: QuoteContent): SiteTotal[] {
  const totals = bySite(linesToOrder(content).map((line) => ({ ...line, netCents: line.totalCents })));
  return totals.toSorted((one, other) => Number(one.siteId === null) - Number(other.siteId === null));
}

function bySite(
  amounts: readonly { readonly siteId: string | null; readonly siteName: string | null; readonly netCents: number }[],
): SiteTotal[] {
  return [...Map.groupBy(amounts, ({ siteId }) => siteId).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ siteId: first.siteId, siteName: first.siteName, netCents: sum(own.map(({ netCents }) => netCents)) }];
  });
}

function ordered(quoted: QuoteLine): LineToOrder {
  const { key: _, discount: __, ...line } = quoted;
  return line;
}

function reduction(
  { siteId, siteName }: { readonly siteId: string | null; readonly siteName: string | null },
  cents: number,
  label: string | null,
): LineToOrder {
  return {
    code: 'discount',
    categoryCode: null,
    siteId,
    siteName,
    label,
    siteRank: null,
    quantity: 1,
    unitCents: -cents,
    totalCents: -cents,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** A line of a price list. `base` is per category and includes one site; the other two are the same for all. Integer cents before tax. */
export interface PriceLine {
  readonly code: 'base' | 'additional_site' | 'physical_visits';
  readonly categoryCode: string | null;
  readonly amountCents: number;
}

export interface Prices {
  readonly lines: readonly PriceLine[];
  /** VAT rate in basis points: 2000 is 20 %. */
  readonly vatBasisPoints: number;
}

/** A site to price. Without a name, equal lines are counted together. */
export interface SiteToPrice {
  readonly name: string | null;
  readonly physicalVisits: boolean;
}

/** A line of an order, in integer cents before tax. Its code is a key of the message catalogue. */
export interface PricedLine {
  readonly code: PriceLine['code'];
  readonly categoryCode: string | null;
  readonly siteName: string | null;
  readonly quantity: number;
  readonly unitCents: number;
  readonly totalCents: number;
}

export interface Price {
  readonly lines: readonly PricedLine[];
  readonly netCents: number;
  readonly vatBasisPoints: number;
  readonly vatCents: number;
  readonly grossCents: number;
}

/** The price list says nothing about what was asked for. */
export class PriceUnknown extends Error {}

/**
 * Prices sites of one organisation: the first is the base of its category, each further one an additional site, physical visits come on top per site.
 * @param sites in the order of the form; none costs nothing
 * @param isBaseBought the organisation bought the base of the edition by an earlier order: every site here is an additional one
 * @throws PriceUnknown when the list has no such line for the category
 */
export function priceOf(
  prices: Prices,
  categoryCode: string,
  sites: readonly SiteToPrice[],
  { isBaseBought = false } = {},
): Price {
  const lines = grouped(
    sites.flatMap((site, index) => linesOf(prices, categoryCode, site, index === 0 && !isBaseBought)),
  );
  const netCents = lines.reduce((sum, line) => sum + line.totalCents, 0);
  const vatCents = vatOf(netCents, prices.vatBasisPoints);
  return { lines, netCents, vatBasisPoints: prices.vatBasisPoints, vatCents, grossCents: netCents + vatCents };
}

/**
 * VAT of everything that bears one rate, rounded half up to the cent. Rounding each line instead would make totals drift from the invoice's.
 * @param netCents integer cents before tax, 0 or more
 * @param basisPoints 2000 is 20 %
 */
export function vatOf(netCents: number, basisPoints: number): number {
  return Math.floor((netCents * basisPoints + 5_000) / 10_000);
}

function linesOf(prices: Prices, categoryCode: string, site: SiteToPrice, isFirst: boolean): PricedLine[] {
  const codes: PriceLine['code'][] = [isFirst ? 'base' : 'additional_site'];
  if (site.physicalVisits) codes.push('physical_visits');
  return codes.map((code) => {
    const found = priceLine(prices, code, categoryCode);
    return {
      code,
      categoryCode: found.categoryCode,
      siteName: site.name,
      quantity: 1,
      unitCents: found.amountCents,
      totalCents: found.amountCents,
    };
  });
}

/** A line for the category goes before the line for all. */
function priceLine({ lines }: Prices, code: PriceLine['code'], categoryCode: string): PriceLine {
  const ofCode = lines.filter((line) => line.code === code);
  const found =
    ofCode.find((line) => line.categoryCode === categoryCode) ?? ofCode.find((line) => line.categoryCode === null);
  if (found === undefined) throw new PriceUnknown(`No price for ${code} in category ${categoryCode}.`);
  return found;
}

function grouped(lines: readonly PricedLine[]): PricedLine[] {
  const groups = Map.groupBy(lines, ({ code, siteName }) => `${code} ${siteName ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    // Two sites may bear one name: they stay two lines, as two sites stay two registrations.
    if (first.siteName !== null) return [first, ...others];
    const quantity = others.length + 1;
    return [{ ...first, quantity, totalCents: first.unitCents * quantity }];
  });
}

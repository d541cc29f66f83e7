/** What has a price of its own in a price list. */
export const priceCodes = ['base', 'additional_site', 'physical_visits', 'extra_audits'] as const;
export type PriceCode = (typeof priceCodes)[number];

/**
 * A line of a price list, in integer cents before tax. `base` is per category and includes one site; the others may be the same for all. A line holds from
 * the site of that rank on (1 when it is not said), so that prices fall by slices: a further site never makes those before it cheaper or dearer.
 */
export interface PriceLine {
  readonly code: PriceCode;
  readonly categoryCode: string | null;
  readonly fromSite?: number;
  readonly amountCents: number;
}

export interface Prices {
  readonly lines: readonly PriceLine[];
}

/** A site to price. Without a name, equal lines are counted together. */
export interface SiteToPrice {
  readonly siteId: string | null;
  readonly name: string | null;
  readonly physicalVisits: boolean;
  /** Audits beyond those that every site gets. */
  readonly extraAudits: number;
}

/** A line of an order, in integer cents before tax. Its code is a key of the message catalogue. */
export interface PricedLine {
  readonly code: PriceCode;
  readonly categoryCode: string | null;
  readonly siteId: string | null;
  readonly siteName: string | null;
  /** Which site of the organisation in the edition it is, counted from one: it explains the price. */
  readonly siteRank: number;
  readonly quantity: number;
  readonly unitCents: number;
  readonly totalCents: number;
}

/** The price list says nothing about what was asked for. */
export class PriceUnknown extends Error {}

/**
 * Prices sites of one organisation: the first is the base of its category, each further one an additional site; options come on top per site. Each line
 * takes the price of the slice that the site's rank falls in.
 * @param sites in the order of the form; none costs nothing
 * @param sitesBefore sites that the organisation bought in the edition by earlier orders: ranks go on from there
 * @throws PriceUnknown when the list has no such line for the category
 */
export function priceOf(
  prices: Prices,
  categoryCode: string,
  sites: readonly SiteToPrice[],
  { sitesBefore = 0 } = {},
): PricedLine[] {
  return grouped(sites.flatMap((site, index) => linesOf(prices, categoryCode, site, sitesBefore + index + 1)));
}

function linesOf(prices: Prices, categoryCode: string, site: SiteToPrice, siteRank: number): PricedLine[] {
  const wanted: [code: PriceCode, quantity: number][] = [
    [siteRank === 1 ? 'base' : 'additional_site', 1],
    ['physical_visits', site.physicalVisits ? 1 : 0],
    ['extra_audits', site.extraAudits],
  ];
  return wanted
    .filter(([, quantity]) => quantity > 0)
    .map(([code, quantity]) => {
      const found = priceLine(prices, { code, categoryCode, siteRank });
      return {
        code,
        categoryCode: found.categoryCode,
        siteId: site.siteId,
        siteName: site.name,
        siteRank,
        quantity,
        unitCents: found.amountCents,
        totalCents: found.amountCents * quantity,
      };
    });
}

/** A line for the category goes before the line for all, then the slice that begins last. */
function priceLine(
  { lines }: Prices,
  {
    code,
    categoryCode,
    siteRank,
  }: { readonly code: PriceCode; readonly categoryCode: string; readonly siteRank: number },
): PriceLine {
  const held = lines.filter((line) => line.code === code && (line.fromSite ?? 1) <= siteRank);
  const ofCategory = held.filter((line) => line.categoryCode === categoryCode);
  const candidates = ofCategory.length > 0 ? ofCategory : held.filter((line) => line.categoryCode === null);
  const [found] = candidates.toSorted((one, other) => (other.fromSite ?? 1) - (one.fromSite ?? 1));
  if (found === undefined) throw new PriceUnknown(`No price for ${code} in category ${categoryCode}.`);
  return found;
}

function grouped(lines: readonly PricedLine[]): PricedLine[] {
  const groups = Map.groupBy(lines, ({ code, siteName, unitCents }) => `${code} ${siteName ?? ''} ${unitCents}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    // Two sites may bear one name: they stay two lines, as two sites stay two registrations.
    if (first.siteName !== null) return [first, ...others];
    const quantity = others.reduce((sum, line) => sum + line.quantity, first.quantity);
    return [{ ...first, quantity, totalCents: first.unitCents * quantity }];
  });
}

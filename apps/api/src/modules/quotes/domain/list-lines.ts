import { priceOf, type Prices } from '../../orders/index.js';
import type { QuotedSite, QuoteLine } from './quote-content.js';

/**
 * The lines of sites at a price list, without a discount.
 * @param sitesBefore sites that the organisation bought in the edition already: degressive prices go on after them
 * @throws PriceUnknown when the list has no line for what is asked
 */
export function listLines(
  prices: Prices,
  categoryCode: string,
  sites: readonly QuotedSite[],
  { sitesBefore }: { readonly sitesBefore: number },
): QuoteLine[] {
  const wanted = sites.map(({ siteName, ...site }) => ({ ...site, name: siteName }));
  return priceOf(prices, categoryCode, wanted, { sitesBefore }).map((line) => ({
    ...line,
    // The first site of one version may be a further one of the next: it stays the same line, whose price has changed.
    key: `${line.code === 'base' || line.code === 'additional_site' ? 'site' : line.code} ${line.siteId ?? ''}`,
    label: null,
    discount: null,
  }));
}

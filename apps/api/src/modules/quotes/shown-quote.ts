import { amountsOf, type LineAmounts, totalsOfSites } from './domain/quote-content.js';
import { changesBetween } from './domain/version-changes.js';
import type { QuoteVersion } from './quote-version.entity.js';
import type { QuoteLineType, QuoteVersionType } from './quotes.types.js';

/** A version as the schema shows it, against the one before it. */
export function shownVersion(row: QuoteVersion, before: QuoteVersion | null): QuoteVersionType {
  const { content, version, note, validUntil, sentAt } = row;
  const amounts = amountsOf(content);
  const { discount } = content;
  return {
    version,
    sites: [...content.sites],
    lines: amounts.lines.map(shownLine),
    discount: discount && { ...discount, cents: amounts.wholeDiscountCents },
    listCents: amounts.listCents,
    netCents: amounts.netCents,
    siteTotals: totalsOfSites(content),
    note,
    validUntil,
    sentAt,
    isDemonstration: content.isDemonstration,
    changes: before === null ? [] : changesBetween(before.content, content),
    row,
  };
}

function shownLine({ line, discountCents }: LineAmounts): QuoteLineType {
  const { discount } = line;
  return { ...line, discount: discount && { ...discount, label: null, cents: discountCents } };
}

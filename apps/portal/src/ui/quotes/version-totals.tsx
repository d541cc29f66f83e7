import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PriceTable } from '../price-table.js';
import type { PricedLine } from '../price-table.js';
import classes from './quotes.module.css';

type Version = Pick<QuoteVersionPartsFragment, 'lines' | 'discount' | 'listCents' | 'price'>;

/** From the price before discounts to the total with tax. */
export function VersionTotals({ version }: { readonly version: Version }) {
  const t = useTexts();
  const { lines, discount, listCents, price } = version;
  const ofLines = lines.reduce((sum, line) => sum + (line.discount?.cents ?? 0), 0);
  const row = (label: string, totalCents: number): PricedLine => ({ code: 'custom', label, quantity: 1, totalCents });
  const rows = [
    row(t('quotes:version.list'), listCents),
    ...(ofLines > 0 ? [row(t('quotes:version.discount'), -ofLines)] : []),
    ...(discount ? [row(t('quotes:version.wholeDiscount', { label: discount.label ?? '' }), -discount.cents)] : []),
  ];
  return (
    <div className={classes.totals}>
      <PriceTable price={{ ...price, lines: rows.length > 1 ? rows : [] }} />
    </div>
  );
}

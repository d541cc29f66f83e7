import type { PriceListLine } from '../../price-list.entity.js';
import { type Contradiction, type ContradictionRule, when } from './contradiction.js';

/** A cent at least, since nothing is paid with nothing; and so little that an order of hundreds of sites still fits its column. */
const leastCents = 1;
const mostCents = 10_000_000;

/** The whole amount as tax. */
const mostBasisPoints = 10_000;

/** Whatever can be ordered has one price: nothing is on sale for a category that no line prices, and no line prices what there is not. */
export const prices: ContradictionRule = ({ categories, channelPlan }, { lines, vatBasisPoints }) => {
  const codes: PriceListLine['code'][] = ['base', 'additional_site'];
  if ('physical' in channelPlan) codes.push('physical_visits');
  return [
    ...lines.flatMap((line, at) => ofLine(line, lines.slice(0, at), Object.keys(categories))),
    ...codes.flatMap((code) => missing(code, lines, Object.keys(categories))),
    ...when(!isWithin(vatBasisPoints, 0, mostBasisPoints), 'vat_out_of_range', 'prices.vatBasisPoints'),
  ];
};

function ofLine(
  { code, categoryCode, amountCents }: PriceListLine,
  before: readonly PriceListLine[],
  categories: readonly string[],
): Contradiction[] {
  const field = fieldOf(code, categoryCode);
  const isTwice = before.some((other) => other.code === code && other.categoryCode === categoryCode);
  const category = categoryCode ?? '';
  return [
    ...when(!isWithin(amountCents, leastCents, mostCents), 'price_out_of_range', field, {
      least: leastCents / 100,
      most: mostCents / 100,
    }),
    ...when(isTwice, 'price_twice', field, { code, category }),
    ...when(categoryCode !== null && !categories.includes(category), 'price_of_unknown_category', field, { category }),
  ];
}

function missing(
  code: PriceListLine['code'],
  lines: readonly PriceListLine[],
  categories: readonly string[],
): Contradiction[] {
  const isPriced = (category: string): boolean =>
    lines.some((line) => line.code === code && (line.categoryCode === category || line.categoryCode === null));
  const without = categories.filter((category) => !isPriced(category));
  return when(without.length > 0, 'price_missing', fieldOf(code, without[0] ?? null), {
    code,
    categories: without.join(', '),
  });
}

/** As the form names it: the base has an amount for each category, the others have one for all. */
function fieldOf(code: PriceListLine['code'], category: string | null): string {
  return code === 'base' ? `prices.base.${category ?? ''}` : `prices.${code}`;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

import type { Prices } from './contradictions/contradiction.js';

/** Whether two lists ask the same for everything, in whichever order they say it. */
export function areSamePrices(one: Prices, other: Prices): boolean {
  const [lines, others] = [amountsOf(one), amountsOf(other)];
  return (
    one.vatBasisPoints === other.vatBasisPoints &&
    lines.size === others.size &&
    [...lines].every(([line, amount]) => others.get(line) === amount)
  );
}

function amountsOf({ lines }: Prices): Map<string, number> {
  return new Map(lines.map(({ code, categoryCode, amountCents }) => [`${code} ${categoryCode ?? ''}`, amountCents]));
}

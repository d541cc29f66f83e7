import { isPaid } from './register/draft-choices.js';
import type { ChosenSite } from './register/draft-choices.js';
import type { RegisteringEdition } from './register-form.js';
import type { Registrable } from './registrable.js';

type PriceLine = RegisteringEdition['priceList']['lines'][number];

/** The price before tax of a code for a category, in cents; a line for the category goes before the line for all. */
export function listPrice(lines: readonly PriceLine[], code: string, categoryCode: string): number | undefined {
  const ofCode = lines.filter((line) => line.code === code);
  const found = ofCode.find((line) => line.categoryCode === categoryCode) ?? ofCode.find((line) => !line.categoryCode);
  return found?.amountCents;
}

/**
 * What choosing the paid plan for a site costs: the base price for the first paid site of the edition, the additional
 * price for the others. Shown beside the choice; the total itself always comes from the server.
 */
export function paidPriceCode(
  siteId: string,
  sites: readonly ChosenSite[],
  { isBaseBought }: Pick<Registrable, 'isBaseBought'>,
): 'base' | 'additional_site' {
  if (isBaseBought) return 'additional_site';
  const paid = sites.filter(isPaid).map((site) => site.siteId);
  const isFirst = paid.includes(siteId) ? paid[0] === siteId : paid.length === 0;
  return isFirst ? 'base' : 'additional_site';
}

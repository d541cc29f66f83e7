import type { Category } from './cast/cast-sizes.js';

/** Nobody publishes the prices of a barometer: these are demonstration values, in cents before tax. */
const BASE_CENTS: Readonly<Record<Category, number>> = {
  city_over_50k: 390_000,
  city_20k_50k: 290_000,
  city_under_20k: 190_000,
  intercommunality: 290_000,
  department: 450_000,
  region: 550_000,
  france_services: 120_000,
  planning_economy: 190_000,
  social_health: 190_000,
};

const ADDITIONAL_SITE_CENTS = 90_000;
const PHYSICAL_VISITS_CENTS = 60_000;

/** 20 %. */
export const VAT_BASIS_POINTS = 2000;

/** The lines of the demonstration's price list: a base for each category, and what comes on top for all alike. */
export function priceLines() {
  return [
    ...Object.entries(BASE_CENTS).map(([categoryCode, amountCents]) => ({
      code: 'base' as const,
      categoryCode,
      amountCents,
    })),
    { code: 'additional_site' as const, categoryCode: null, amountCents: ADDITIONAL_SITE_CENTS },
    { code: 'physical_visits' as const, categoryCode: null, amountCents: PHYSICAL_VISITS_CENTS },
  ];
}

import type { Edition } from '../edition.entity.js';
import type { PriceList } from '../price-list.entity.js';
import type { AddedPlaces } from './amendments.js';
import { instantText } from './draw-rules.js';

/**
 * The documents that an edition publishes besides the rules of its draw. They are hashed as they stand here: their keys are written for readers outside
 * the product, and none is ever left out.
 */

/** How many audits a channel gets, and what it weighs. */
export function weightsOf(
  edition: Pick<Edition, 'channelPlan' | 'channelWeights' | 'channelWeightsWithPhysical' | 'inspectedChannels'>,
) {
  return {
    channel_plan: edition.channelPlan,
    channel_weights: edition.channelWeights,
    channel_weights_with_physical: edition.channelWeightsWithPhysical,
    inspected_channels: edition.inspectedChannels,
  };
}

/** Which categories and territories the structures are sorted into. */
export function categoriesOf(edition: Pick<Edition, 'categories' | 'categoryDataYear' | 'territories'>) {
  const categories = Object.entries(edition.categories).map(([code, category]) => [
    code,
    {
      family: category.family,
      label_fr: category.labelFr,
      label_en: category.labelEn,
      population_count: category.populationCount,
    },
  ]);
  return {
    data_year: edition.categoryDataYear,
    categories: Object.fromEntries(categories) as Record<string, object>,
    territories: edition.territories.map(({ code, labelFr, labelEn, regionCodes }) => ({
      code,
      label_fr: labelFr,
      label_en: labelEn,
      region_codes: regionCodes,
    })),
  };
}

/** Dates, field work, physical visits and prices: what amendments may change later, but for the prices. */
export function settingsOf(
  edition: Edition,
  { prices, added }: { readonly prices: PriceList; readonly added: readonly AddedPlaces[] },
) {
  return {
    number: edition.number,
    name: edition.name,
    registration_opens_at: instantText(edition.registrationOpensAt),
    registration_closes_at: instantText(edition.registrationClosesAt),
    beacon_at: edition.beaconAt && instantText(edition.beaconAt),
    offers_at: edition.offersAt && instantText(edition.offersAt),
    days_to_answer: edition.daysToAnswer,
    details_due_at: edition.detailsDueAt && instantText(edition.detailsDueAt),
    field_work_windows: edition.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
      starts_at: instantText(new Date(startsAt)),
      ends_at: instantText(new Date(endsAt)),
    })),
    is_paused: edition.state === 'paused',
    results_at: instantText(edition.resultsAt),
    visit_capacity: edition.visitCapacity,
    added_places: added.map(({ label, places }) => ({ label, places })),
    prices: {
      version: prices.version,
      vat_basis_points: prices.vatBasisPoints,
      lines: prices.lines.map(({ code, categoryCode, amountCents }) => ({
        code,
        category_code: categoryCode,
        amount_cents: amountCents,
      })),
    },
  };
}

export type PublishedWeights = ReturnType<typeof weightsOf>;
export type PublishedCategories = ReturnType<typeof categoriesOf>;
export type PublishedSettings = ReturnType<typeof settingsOf>;

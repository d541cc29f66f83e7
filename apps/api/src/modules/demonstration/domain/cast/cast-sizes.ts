/** The nine categories, as the reference data codes them. */
export const CATEGORIES = [
  'city_over_50k',
  'city_20k_50k',
  'city_under_20k',
  'intercommunality',
  'department',
  'region',
  'france_services',
  'planning_economy',
  'social_health',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * Organisations of the finished edition, 321 in all as in 2020. Regions have too few peers for quartiles, and planning
 * and economy too few for a group of its own, so that every rung of the peers' ladder can be seen.
 */
export const FINISHED_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 40,
  city_20k_50k: 62,
  city_under_20k: 78,
  intercommunality: 52,
  department: 30,
  region: 8,
  france_services: 22,
  planning_economy: 5,
  social_health: 24,
};

/** Organisations that left before the finished edition; they appear in the earlier one alone. */
export const FORMER_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 1,
  city_20k_50k: 3,
  city_under_20k: 3,
  intercommunality: 2,
  department: 1,
  region: 0,
  france_services: 1,
  planning_economy: 0,
  social_health: 1,
};

/** Organisations that take part for the first time in the open edition. */
export const NEWCOMER_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 2,
  city_20k_50k: 5,
  city_under_20k: 7,
  intercommunality: 4,
  department: 2,
  region: 1,
  france_services: 1,
  planning_economy: 1,
  social_health: 1,
};

/** Organisations that apply for a free place of the open edition, more than it has: the draw has something to decide. */
export const APPLICANT_COUNTS: Readonly<Record<Category, number>> = {
  city_over_50k: 5,
  city_20k_50k: 12,
  city_under_20k: 26,
  intercommunality: 9,
  department: 4,
  region: 0,
  france_services: 7,
  planning_economy: 2,
  social_health: 4,
};

/** Sites of the first organisations of a category; all others have one. Together 376 sites, which eight divides. */
const SIZES: Readonly<Partial<Record<Category, readonly number[]>>> = {
  city_over_50k: [12, 3, 3, 2, 2, 2, 2],
  city_20k_50k: [4, 2, 2, 2, 2, 2],
  intercommunality: [6, 3, 2, 2],
  department: [8, 3, 2, 2],
  france_services: [3, 2],
  social_health: [5, 2],
};

export function sizesOf(category: Category): readonly number[] {
  return SIZES[category] ?? [];
}

/** Organisations of a category that take part in some edition; the applicants of the open one come after them. */
export function participantCount(category: Category): number {
  return FINISHED_COUNTS[category] + FORMER_COUNTS[category] + NEWCOMER_COUNTS[category];
}

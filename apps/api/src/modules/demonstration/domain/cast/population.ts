import { randomFrom } from '../random.js';
import type { Category } from './cast-sizes.js';

export const POPULATION_YEAR = 2023;

/** From and to, both within the bounds of the category; service points count no inhabitants. */
const RANGES: Readonly<Partial<Record<Category, readonly [number, number]>>> = {
  city_over_50k: [52000, 240000],
  city_20k_50k: [20400, 49200],
  city_under_20k: [1800, 19500],
  intercommunality: [9000, 320000],
  department: [180000, 1400000],
  region: [900000, 6200000],
};

/** Takes a category and the key of an organisation; returns invented inhabitants, fewer rather than more, or null. */
export function population(category: Category, key: string): number | null {
  const range = RANGES[category];
  if (!range) return null;
  const draw = randomFrom('population', key).next();
  return Math.round(range[0] + (range[1] - range[0]) * draw * draw);
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { EditionCategory } from '../../editions/index.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../data');

const categoriesShape = z.object({
  categories: z.array(
    z.object({
      code: z.string(),
      family: z.string(),
      label_fr: z.string(),
      label_en: z.string(),
      population_count: z.number().int(),
    }),
  ),
});

function readJson(name: string): object {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
}

/** The grid that ships with the product. */
export function demonstrationGrid(): object {
  return readJson('grid-demonstration-1.json');
}

/** The year of the populations that ship with the product. */
export const categoryDataYear = 2026;

/** The categories an edition freezes when it is made. */
export function referenceCategories(): Record<string, EditionCategory> {
  const { categories } = categoriesShape.parse(readJson('categories.json'));
  return Object.fromEntries(
    categories.map(({ code, family, label_fr: labelFr, label_en: labelEn, population_count: populationCount }) => [
      code,
      { family, labelFr, labelEn, populationCount },
    ]),
  );
}

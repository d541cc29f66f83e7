import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CategoryRule } from '../domain/category.js';
import { structureKinds } from '../domain/structure-kind.js';

const file = join(dirname(fileURLToPath(import.meta.url)), '../../../../data/categories.json');

const shape = z.object({
  categories: z.array(
    z.object({
      code: z.string(),
      rule: z.object({
        kind: z.enum(structureKinds),
        population_from: z.number().int().nullable().default(null),
        population_to: z.number().int().nullable().default(null),
      }),
    }),
  ),
});

/** The rules by which a structure finds its category. */
export const categoryRules: readonly CategoryRule[] = shape
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .categories.map(({ code, rule }) => ({
    code,
    kind: rule.kind,
    populationFrom: rule.population_from,
    populationTo: rule.population_to,
  }));

import type { StructureKind } from './structure-kind.js';

/** Which structures a category takes. Bounds of population are inclusive; null is no upper bound. */
export interface CategoryRule {
  readonly code: string;
  readonly kind: StructureKind;
  readonly populationFrom: number | null;
  readonly populationTo: number | null;
}

export interface Categorised {
  readonly kind: StructureKind;
  /** Legal population, in inhabitants; null where it is not known. */
  readonly population: number | null;
}

/**
 * The category of a structure: the one rule of its kind whose bounds hold its population.
 * @returns null when no rule takes it: a commune whose population is not known has no category
 */
export function categoryOf(rules: readonly CategoryRule[], { kind, population }: Categorised): string | null {
  return rules.find((rule) => rule.kind === kind && holds(rule, population))?.code ?? null;
}

function holds({ populationFrom, populationTo }: CategoryRule, population: number | null): boolean {
  if (populationFrom === null && populationTo === null) return true;
  if (population === null) return false;
  return population >= (populationFrom ?? 0) && population <= (populationTo ?? Number.POSITIVE_INFINITY);
}

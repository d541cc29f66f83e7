/** What of an edition tells which applicants it could have. */
export interface RehearsedEdition {
  readonly categories: Readonly<Record<string, { readonly labelFr: string }>>;
  readonly territories: readonly {
    readonly code: string;
    readonly labelFr: string;
    readonly regionCodes: readonly string[] | null;
  }[];
}

/** A structure that does not exist, and its application. */
export interface InventedApplicant {
  readonly name: string;
  readonly categoryCode: string;
  /** Null for the territory that takes whoever is in none. */
  readonly regionCode: string | null;
  readonly isFirstTime: boolean;
}

/** Applicants a rehearsal may be filled with. */
export const mostApplicants = 2000;

/**
 * Invents applicants for a rehearsal: every stratum in turn, so that each has some, and of three in each stratum two first-timers. The same numbers give
 * the same applicants: chance comes with the draw.
 */
export function inventedApplicants({ categories, territories }: RehearsedEdition, count: number): InventedApplicant[] {
  const strata = Object.entries(categories).flatMap(([categoryCode, { labelFr }]) =>
    territories.map((territory) => ({ categoryCode, categoryLabel: labelFr, territory })),
  );
  return Array.from({ length: strata.length === 0 ? 0 : count }, (_, index) => {
    const round = Math.floor(index / strata.length);
    const stratum = strata[index % strata.length];
    if (stratum === undefined) throw new Error(`There is no stratum for applicant ${index}.`);
    const { categoryCode, categoryLabel, territory } = stratum;
    const regions = territory.regionCodes;
    return {
      name: `Structure inventée n° ${index + 1} (${categoryLabel}, ${territory.labelFr})`,
      categoryCode,
      regionCode: regions === null ? null : (regions[round % regions.length] ?? null),
      isFirstTime: round % 3 !== 2,
    };
  });
}

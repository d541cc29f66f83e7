import { OPEN as openPool } from '@barometer/draw';

export { openPool };

/** A part of the country. Exactly one territory of an edition has no list: it takes every region that no other names, and whoever has none. */
export interface Territory {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly regionCodes: readonly string[] | null;
}

/** A category in a territory, with the free places reserved for it. */
export interface Stratum {
  readonly key: string;
  readonly categoryCode: string;
  readonly territoryCode: string;
  readonly places: number;
}

/** The key of a stratum, as it stands in the rules of the draw. */
export function stratumKey(categoryCode: string, territoryCode: string): string {
  return `${categoryCode}.${territoryCode}`;
}

/**
 * The code of the territory of a region.
 * @param regionCode null for a structure whose region is not known
 * @throws when no territory takes the regions that none names
 */
export function territoryOf(territories: readonly Territory[], regionCode: string | null): string {
  const named = territories.find(
    ({ regionCodes }) => regionCode !== null && regionCodes?.includes(regionCode) === true,
  );
  const found = named ?? territories.find(({ regionCodes }) => regionCodes === null);
  if (found === undefined) throw new Error('The edition has no territory for the regions that none of them names.');
  return found.code;
}

/** The stratum of a structure, from what is verified of it: its category and its region. */
export function stratumOf(
  edition: { readonly territories: readonly Territory[] },
  { categoryCode, regionCode }: { readonly categoryCode: string; readonly regionCode: string | null },
): string {
  return stratumKey(categoryCode, territoryOf(edition.territories, regionCode));
}

/** The categories of an edition in the order of its strata, which is that of the rules; a category without a stratum comes last. */
export function categoriesInOrder(edition: {
  readonly categories: Readonly<Record<string, unknown>>;
  readonly strata: readonly Stratum[];
}): string[] {
  const inStrata = edition.strata.map(({ categoryCode }) => categoryCode).filter((code) => code in edition.categories);
  return [...new Set([...inStrata, ...Object.keys(edition.categories)])];
}

/** Every category in every territory, with the places that `places` reserves under its key, none otherwise. */
export function everyStratum(
  categoryCodes: readonly string[],
  territories: readonly Territory[],
  places: Readonly<Record<string, number>> = {},
): Stratum[] {
  return categoryCodes.flatMap((categoryCode) =>
    territories.map(({ code: territoryCode }) => {
      const key = stratumKey(categoryCode, territoryCode);
      return { key, categoryCode, territoryCode, places: places[key] ?? 0 };
    }),
  );
}

/** The labels of an edition's places, in order: each stratum's, then those of the open pool. */
export function placeLabels(edition: { readonly strata: readonly Stratum[]; readonly freePlaces: number }): string[] {
  const reserved = edition.strata.flatMap(({ key, places }) => Array.from({ length: places }, () => key));
  const open = Array.from({ length: Math.max(0, edition.freePlaces - reserved.length) }, () => openPool);
  return [...reserved, ...open];
}

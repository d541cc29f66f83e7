import type { Territory } from '../../editions/index.js';

/** Which regions make a territory: those it names, or all that no other names, an unknown one included. */
export type TerritoryRegions = { readonly only: readonly string[] } | { readonly allBut: readonly string[] };

/**
 * The regions of a territory, the same as the stratum of a registration was found by.
 * @returns null for a code that the edition does not have
 */
export function regionsOfTerritory(territories: readonly Territory[], code: string): TerritoryRegions | null {
  const territory = territories.find((one) => one.code === code);
  if (territory === undefined) return null;
  if (territory.regionCodes !== null) return { only: territory.regionCodes };
  return { allBut: territories.flatMap(({ regionCodes }) => regionCodes ?? []) };
}

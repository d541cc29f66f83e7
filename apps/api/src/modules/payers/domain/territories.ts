/** Territories whose value added tax differs. */
export const taxTerritories = [
  'metropolitan',
  'guadeloupe',
  'martinique',
  'reunion',
  'guyane',
  'mayotte',
  'overseas_collectivity',
  'european_union',
  'elsewhere',
] as const;
export type TaxTerritory = (typeof taxTerritories)[number];

const byDepartment: Readonly<Record<string, TaxTerritory>> = {
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'reunion',
  '976': 'mayotte',
  '975': 'overseas_collectivity',
  '977': 'overseas_collectivity',
  '978': 'overseas_collectivity',
  '986': 'overseas_collectivity',
  '987': 'overseas_collectivity',
  '988': 'overseas_collectivity',
};

/** The territory of a French department; metropolitan when it is not known. */
export function territoryOfDepartment(code: string | null): TaxTerritory {
  return (code === null ? undefined : byDepartment[code]) ?? 'metropolitan';
}

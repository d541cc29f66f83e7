/** Kinds of public structure. The first four are listed in the reference data; the others are entered by hand. */
export const structureKinds = {
  commune: 'commune',
  epci: 'epci',
  department: 'department',
  region: 'region',
  france_services: 'france_services',
  planning_economy: 'planning_economy',
  social_health: 'social_health',
} as const;

export type StructureKind = keyof typeof structureKinds;

const territorialKinds: ReadonlySet<StructureKind> = new Set(['commune', 'epci', 'department', 'region']);

/**
 * Whether a structure of this kind is a body of its own in law, the only one of its SIREN. The others may be a service of such a body: a
 * France services house run by a town shares the town's SIREN and differs by its SIRET.
 */
export function isTerritorial(kind: StructureKind): boolean {
  return territorialKinds.has(kind);
}
